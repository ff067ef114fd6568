namespace PlanPublisher.Templates.Wording;

/// <summary>The form of words that stand as a sentence of their own, or inside one.</summary>
public static class Sentence
{
    public static string Capitalised(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A title as it stands inside a sentence. What begins with two capitals is an abbreviation and stays.</summary>
    public static string Uncapitalised(string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1])) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
