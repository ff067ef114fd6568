namespace PlanPublisher.Plans.Markdown;

/// <summary>The words that authors may write behind a text or a callout's colons. Templates have a look for each.</summary>
internal static class TextStyles
{
    /// <summary><c>{.lead}</c>: the large paragraph that opens a chapter.</summary>
    public static readonly string[] OfParagraphs = ["lead"];

    /// <summary><c>::: note Title</c>.</summary>
    public static readonly string[] OfCallouts = ["draft", "important", "note", "panel"];
}
