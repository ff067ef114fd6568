using System.Collections.Immutable;

namespace PlanPublisher.Diagnostics;

/// <summary>Something the author should know, where it is, and what to do about it.</summary>
/// <param name="Code">
/// Stable: PP, then the stage (1 source and front matter, 2 plan rules, 3 HTML, CSS and templates, 4 layout, 5 fonts
/// and images, 6 PDF and accessibility, 7 configuration and jobs), then three digits.
/// </param>
/// <param name="Severity">Fixed for each code.</param>
/// <param name="Span">The place in the author's file.</param>
/// <param name="Message">One sentence in lower case that names the thing and the numbers, without a full stop.</param>
/// <param name="Hint">What to do, or null where the message already says it.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, string? Hint = null)
{
    /// <summary>Other places that belong to the problem, each with a short label: "first defined here".</summary>
    public ImmutableArray<RelatedSpan> Related { get; init; } = [];

    /// <summary>The same problem with one more place that belongs to it.</summary>
    public Diagnostic RelatedTo(SourceSpan span, string label) => this with { Related = Related.Add(new RelatedSpan(span, label)) };

    public static Diagnostic Error(string code, SourceSpan span, string message, string? hint = null) =>
        new(code, Severity.Error, span, message, hint);

    public static Diagnostic Warning(string code, SourceSpan span, string message, string? hint = null) =>
        new(code, Severity.Warning, span, message, hint);

    public static Diagnostic Note(string code, SourceSpan span, string message, string? hint = null) =>
        new(code, Severity.Note, span, message, hint);
}
