using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>An indicator of a priority: written here, or written under another one and shared with it.</summary>
public abstract record CellIndicator(SourceSpan Span)
{
    /// <summary>An indicator that is written here.</summary>
    /// <param name="Lead">The words that it shares with those beside it; its measure begins with them. Null if it stands alone.</param>
    /// <param name="SharedWith">Numbers of priorities that it is said to be shared with.</param>
    public sealed record Own(Indicator Indicator, Sourced<string>? Lead, ImmutableArray<Sourced<int>> SharedWith)
        : CellIndicator(Indicator.Span)
    {
        /// <summary>The measure without the words that lead in all of its list.</summary>
        public string Words => Lead is { } lead ? Indicator.Measure.Value[(lead.Value.Length + 1)..] : Indicator.Measure.Value;
    }

    /// <summary>An indicator that is written elsewhere.</summary>
    public sealed record Shared(Sourced<string> IndicatorId) : CellIndicator(IndicatorId.Span);
}
