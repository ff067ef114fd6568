namespace PlanPublisher.Templates.Wording;

/// <summary>Words put after one another as a sentence does: "1, 2 and 3".</summary>
public static class Enumeration
{
    /// <summary>Empty for no words. There is no comma before the last, as British style has it.</summary>
    public static string Of(IReadOnlyList<string> words, string and = "and") => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {and} {words[^1]}",
    };
}
