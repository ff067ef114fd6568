using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>An abbreviation and its meaning.</summary>
public sealed record GlossaryEntry(string Abbreviation, ImmutableArray<Inline> Meaning, SourceSpan Span)
{
    /// <summary>The meaning as plain text, for the full form behind an abbreviation.</summary>
    public string MeaningText => PlainText.Of(Meaning);
}
