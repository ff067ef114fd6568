namespace PlanPublisher.Templates.Wording;

/// <summary>The form of words that stand as a sentence of their own.</summary>
public static class Sentence
{
    public static string Capitalised(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
