namespace PlanPublisher.Layout.Styles;

/// <summary>hyphenate-limit-chars of CSS Text 4, 6.3: the least letters of a word that is divided, and of its parts.</summary>
public readonly record struct HyphenateLimitChars(int Word, int Before, int After)
{
    public static readonly HyphenateLimitChars Auto = new(6, 3, 3);
}
