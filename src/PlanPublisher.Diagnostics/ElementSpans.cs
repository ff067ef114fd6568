using System.Collections.Immutable;

namespace PlanPublisher.Diagnostics;

/// <summary>Where each element of a composed document comes from in the author's files, by the element's ordinal.</summary>
/// <remarks>
/// Kept beside the HTML, not in it. Ordinals count start tags in document order from 0. Many elements have no span of
/// their own: whoever reports a problem asks for the nearest ancestor that has one.
/// </remarks>
public sealed record ElementSpans(ImmutableSortedDictionary<int, SourceSpan> ByOrdinal)
{
    public static readonly ElementSpans Empty = new(ImmutableSortedDictionary<int, SourceSpan>.Empty);

    /// <summary>The element's own span, or <see cref="SourceSpan.None"/>.</summary>
    public SourceSpan Of(int ordinal) => ByOrdinal.TryGetValue(ordinal, out var span) ? span : SourceSpan.None;
}
