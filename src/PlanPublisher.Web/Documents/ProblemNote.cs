using System.Globalization;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Web.Documents;

/// <summary>A problem of a plan, as pages show it and the database keeps it.</summary>
/// <param name="File">Null if the problem has no place.</param>
/// <param name="Excerpt">The line before, the line itself and the line after, each with its number.</param>
/// <param name="CaretAt">How many characters of the line stand before the caret.</param>
public sealed record ProblemNote(
    string Code,
    bool IsError,
    string Message,
    string? Hint,
    string? File,
    int Line,
    int Column,
    IReadOnlyList<ExcerptLine> Excerpt,
    int CaretAt,
    int CaretLength)
{
    /// <summary>Longer lines are cut around the place, so that the caret is seen on a narrow screen.</summary>
    private const int Width = 90;

    public static ProblemNote Of(Diagnostic diagnostic)
    {
        var isError = diagnostic.Severity == Severity.Error;
        var span = diagnostic.Span;
        if (span.Source is not { Text.Length: > 0 } source)
        {
            return new ProblemNote(diagnostic.Code, isError, diagnostic.Message, diagnostic.Hint, span.Source?.ToString(), 1, 1, [], 0, 0);
        }

        var (line, column) = span.Position;
        var from = column > Width - 30 ? column - (Width / 2) : 0;
        var numbers = Enumerable.Range(line - 1, 3).Where(number => number >= 1 && number <= source.LineCount);
        var own = Cut(source.Line(line), from);
        var caretAt = Math.Clamp(column - 1 - from, 0, own.Length);
        return new ProblemNote(
            diagnostic.Code,
            isError,
            diagnostic.Message,
            diagnostic.Hint,
            source.ToString(),
            line,
            column,
            [.. numbers.Select(number => new ExcerptLine(number, Cut(source.Line(number), from)))],
            caretAt,
            Math.Clamp(Math.Min(span.Length, own.Length - caretAt), 1, Width));
    }

    /// <summary>In one line: place, severity, code, message, hint.</summary>
    public override string ToString()
    {
        var place = File is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: ");
        return $"{place}{(IsError ? "error" : "warning")} {Code}: {Message}{(Hint is null ? "" : $" (hint: {Hint})")}";
    }

    private static string Cut(string line, int from) =>
        from >= line.Length ? "" : line.Substring(from, Math.Min(Width, line.Length - from)).Replace('\t', ' ');
}
