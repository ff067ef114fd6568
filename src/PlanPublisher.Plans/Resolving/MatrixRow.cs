using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A row of a matrix: something that supports columns.</summary>
/// <param name="Number">From 1, through all groups.</param>
/// <param name="Label">What the row is called.</param>
/// <param name="Marks">One for each column of the matrix, in order; null where there is no link.</param>
public sealed record MatrixRow(string Id, int Number, string Label, ImmutableArray<LinkStrength?> Marks)
{
    /// <summary>The annex that summarises it; null if there is none.</summary>
    public PlaceLink? Summary { get; init; }

    /// <summary>"being developed"; null if there is nothing to say.</summary>
    public string? Status { get; init; }

    /// <summary>Why it has no mark, as the author explains it to colleagues; null if that is not explained.</summary>
    public string? NoLinksReason { get; init; }

    /// <summary>Where the author wrote the thing and its links.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Where in the document the thing itself stands; null if it does not print it.</summary>
    public string? PlaceId { get; init; }

    public int Total => Marks.Count(mark => mark is not null);

    /// <summary>Whether it supports nothing, which a reader should be told.</summary>
    public bool IsWithoutMarks => Total == 0;
}
