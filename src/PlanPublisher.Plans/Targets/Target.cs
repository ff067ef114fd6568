using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Targets;

/// <summary>What a plan promises for an indicator, as data. Nine kinds and four ways to combine them.</summary>
/// <remarks>
/// Written by authors as a short expression (<c>reduce 4% from 2002/03 in 2003/04</c>), read by <c>TargetParser</c>,
/// put into plain words by <c>TargetWords</c>. The words a plan insists on stand beside it, in the indicator.
/// </remarks>
public abstract record Target(SourceSpan Span)
{
    /// <summary>A value to be reached: <c>at least 83%</c>.</summary>
    public sealed record Level(Comparison Comparison, Quantity Value, string? Of, When? When, SourceSpan Span) : Target(Span);

    /// <summary>A movement against a baseline: <c>reduce 10% from 2002/03 in 2003/04</c>.</summary>
    /// <param name="Amount">How much; null where only the direction is promised.</param>
    public sealed record Change(
        Direction Direction,
        Quantity? Amount,
        BaselinePoint? From,
        When? When,
        SourceSpan Span) : Target(Span)
    {
        /// <summary>What moves, where it is not simply the measure: <c>increase the satisfaction of victims</c>.</summary>
        public string? Of { get; init; }

        /// <summary>A word for how much, where no figure says it: <c>significantly reduce the gap</c>.</summary>
        public string? Manner { get; init; }
    }

    /// <summary>A share of events inside a time limit: <c>90% within 6 minutes</c>.</summary>
    /// <param name="Share">Null if none is named, or if <see cref="OpenShare"/> says that it is still to be set.</param>
    /// <param name="Limit">Null if <see cref="OpenLimit"/> stands in its place.</param>
    public sealed record Within(Quantity? Share, Quantity? Limit, string? Of, SourceSpan Span) : Target(Span)
    {
        public When? When { get; init; }

        /// <summary>What the time is counted from: <c>within two days of arrest</c>.</summary>
        public string? Since { get; init; }

        /// <summary>Words for a share without a figure: <c>a proportion to be determined</c>.</summary>
        public string? OpenShare { get; init; }

        /// <summary>Words for a limit without a figure: <c>set time</c>, <c>a time to be set</c>.</summary>
        public string? OpenLimit { get; init; }
    }

    /// <summary>Something to be delivered: <c>by 2004-03-31: 20 borough co-ordinators in place</c>.</summary>
    public sealed record Milestone(string Item, When? When, SourceSpan Span) : Target(Span)
    {
        /// <summary>Where or for whom: <c>by 2004-03, all CSUs: …</c>; null where the item says it all.</summary>
        public string? Scope { get; init; }
    }

    /// <summary>A place among others: <c>top quarter of most similar forces</c>.</summary>
    public sealed record Rank(string Place, string Among, SourceSpan Span) : Target(Span)
    {
        public When? When { get; init; }
    }

    /// <summary>A baseline to be measured first: <c>baseline by 2003-03</c>.</summary>
    public sealed record Baseline(string? Of, When? When, SourceSpan Span) : Target(Span);

    /// <summary>Not settled yet, with the reason in words: <c>pending: to be confirmed</c>.</summary>
    public sealed record Pending(string Reason, SourceSpan Span) : Target(Span)
    {
        public PlaceholderTerms Terms { get; init; } = PlaceholderTerms.None;
    }

    /// <summary>Measured elsewhere: <c>via: psa-02</c>, or in words, <c>via: the targets of local partnerships</c>.</summary>
    public sealed record Via(string ReferenceId, SourceSpan Span) : Target(Span)
    {
        /// <summary>Whether it is said in words, and is no id of the plan.</summary>
        public bool IsInWords => ReferenceId.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>Deliberately no target, with the reason: <c>none: monitored only</c>.</summary>
    public sealed record None(string Reason, SourceSpan Span) : Target(Span);

    /// <summary>All of these.</summary>
    public sealed record All(ImmutableArray<Target> Parts, SourceSpan Span) : Target(Span);

    /// <summary>One after the other.</summary>
    public sealed record Then(ImmutableArray<Target> Parts, SourceSpan Span) : Target(Span);

    /// <summary>A different target for each named part of the measure.</summary>
    public sealed record Split(ImmutableArray<SplitPart> Parts, SourceSpan Span) : Target(Span);

    /// <summary>The same target stated in more than one way.</summary>
    public sealed record Equivalent(ImmutableArray<Target> Parts, SourceSpan Span) : Target(Span);
}
