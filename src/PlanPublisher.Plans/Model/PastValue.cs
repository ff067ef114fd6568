using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>What a performance table shows of the past. The set is closed.</summary>
public abstract record PastValue(SourceSpan Span)
{
    /// <summary>All parts of the indicator's series for one period: <c>2001/02</c>.</summary>
    public sealed record Measured(string Period, SourceSpan Span) : PastValue(Span);

    /// <summary>There can be no value.</summary>
    public sealed record NotApplicable(SourceSpan Span) : PastValue(Span);

    /// <summary>There is a value, but the plan does not have it yet: a placeholder with its reason.</summary>
    public sealed record NotAvailable(string Reason, SourceSpan Span) : PastValue(Span)
    {
        public PlaceholderTerms Terms { get; init; } = PlaceholderTerms.None;
    }

    /// <summary>A different answer for each part of the measure: <c>{ 136a: not applicable, 136b: 2001/02 }</c>.</summary>
    public sealed record ByPart(ImmutableArray<PastValuePart> Parts, SourceSpan Span) : PastValue(Span);
}
