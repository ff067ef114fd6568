using System.Globalization;
using System.Text;

namespace PlanPublisher.Diagnostics;

/// <summary>Writes a problem as people read it: place, severity, code, message, the line with a caret, the hint.</summary>
public static class DiagnosticText
{
    /// <summary>Source lines are cut to this many characters around the problem.</summary>
    private const int ExcerptWidth = 110;

    public static string Format(Diagnostic diagnostic) => Format(diagnostic, Ink.None);

    public static string Format(Diagnostic diagnostic, Ink ink)
    {
        var text = new StringBuilder();
        if (!diagnostic.Span.IsNone)
        {
            text.Append(ink.Place).Append(diagnostic.Span).Append(ink.Off).Append(": ");
        }

        text.Append(ink.Of(diagnostic.Severity)).Append(NameOf(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(ink.Off);
        text.Append(": ").Append(diagnostic.Message).Append('\n');
        AppendExcerpt(text, diagnostic, ink);
        if (diagnostic.Hint is { } hint)
        {
            text.Append("      = ").Append(ink.Hint).Append("hint").Append(ink.Off).Append(": ").Append(hint).Append('\n');
        }

        foreach (var related in diagnostic.Related)
        {
            text.Append("      = ").Append(related.Label).Append(": ").Append(related.Span).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>"error", "warning" or "note", as every format writes it.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void AppendExcerpt(StringBuilder text, Diagnostic diagnostic, Ink ink)
    {
        var span = diagnostic.Span;
        if (span.Source is not { } source || source.Text.Length == 0)
        {
            return;
        }

        var (line, column) = span.Position;
        var full = source.LineMemory(line);
        var from = column - 1 > ExcerptWidth - 20 ? column - 1 - (ExcerptWidth / 2) : 0;
        var excerpt = Shown(full[Math.Min(from, full.Length)..Math.Min(from + ExcerptWidth, full.Length)]);
        var caretAt = column - 1 - from;
        var carets = Math.Clamp(Math.Min(span.Length, excerpt.Length - caretAt), 1, ExcerptWidth);
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append(ink.Excerpt).Append(number).Append(" | ").Append(ink.Off).Append(excerpt).Append('\n');
        text.Append(ink.Excerpt).Append("      | ").Append(ink.Off).Append(' ', Math.Max(caretAt, 0));
        text.Append(ink.Of(diagnostic.Severity)).Append('^', carets).Append(ink.Off).Append('\n');
    }

    /// <summary>
    /// Control characters could move the cursor or colour what follows: none reaches the terminal. Tabs would put the caret
    /// in the wrong place, for their width is the terminal's choice.
    /// </summary>
    private static string Shown(ReadOnlyMemory<char> part) => string.Create(part.Length, part, static (shown, written) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsControl(written.Span[i]) ? ' ' : written.Span[i];
        }
    });
}
