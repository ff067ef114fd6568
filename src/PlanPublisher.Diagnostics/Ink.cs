namespace PlanPublisher.Diagnostics;

/// <summary>The colours of messages on a terminal, as control sequences (ECMA-48, 8.3.117 "SGR"); <see cref="None"/> elsewhere.</summary>
public sealed record Ink
{
    public static readonly Ink None = new();

    public static readonly Ink Terminal = new()
    {
        Place = "\e[1m",
        Error = "\e[1;31m",
        Warning = "\e[1;33m",
        Excerpt = "\e[2m",
        Hint = "\e[36m",
        Off = "\e[0m",
    };

    private Ink()
    {
    }

    public string Place { get; private init; } = "";

    public string Error { get; private init; } = "";

    public string Warning { get; private init; } = "";

    /// <summary>Line numbers and rules beside the author's line; the line itself keeps the terminal's colour.</summary>
    public string Excerpt { get; private init; } = "";

    public string Hint { get; private init; } = "";

    /// <summary>Back to the terminal's own colour.</summary>
    public string Off { get; private init; } = "";

    /// <summary>Advice has the colour of hints.</summary>
    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        Severity.Note => Hint,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
