using System.Globalization;
using System.Text;

namespace PlanPublisher.Diagnostics;

/// <summary>Writes a problem as people read it: place, severity, code, message, the line with a caret, the hint.</summary>
public static class DiagnosticText
{
    /// <summary>Source lines are cut to this many characters around the problem.</summary>
    private const int ExcerptWidth = 110;

    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        if (!diagnostic.Span.IsNone)
        {
            text.Append(diagnostic.Span).Append(": ");
        }

        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        text.Append(severity).Append(' ').Append(diagnostic.Code).Append(": ").Append(diagnostic.Message).Append('\n');
        AppendExcerpt(text, diagnostic.Span);
        if (diagnostic.Hint is { } hint)
        {
            text.Append("      = hint: ").Append(hint).Append('\n');
        }

        foreach (var related in diagnostic.Related)
        {
            text.Append("      = ").Append(related.Label).Append(": ").Append(related.Span).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, SourceSpan span)
    {
        if (span.Source is not { } source || source.Text.Length == 0)
        {
            return;
        }

        var (line, column) = span.Position;
        // Tabs would put the caret in the wrong place: their width is the terminal's choice.
        var full = source.Line(line).Replace('\t', ' ');
        var from = column - 1 > ExcerptWidth - 20 ? column - 1 - (ExcerptWidth / 2) : 0;
        var excerpt = full[Math.Min(from, full.Length)..Math.Min(from + ExcerptWidth, full.Length)];
        var caretAt = column - 1 - from;
        var carets = Math.Clamp(Math.Min(span.Length, excerpt.Length - caretAt), 1, ExcerptWidth);
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append(number).Append(" | ").Append(excerpt).Append('\n');
        text.Append("      | ").Append(' ', Math.Max(caretAt, 0)).Append('^', carets).Append('\n');
    }
}
