using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>How well a matrix is covered: of each thing that supports, and of each that is supported, by which links.</summary>
/// <param name="SupporterNouns">What those that support are called, in the singular: "Strategy".</param>
public sealed record MatrixCoverage(
    ImmutableArray<string> SupporterNouns,
    ImmutableArray<CoveredThing> Supporters,
    ImmutableArray<CoveredThing> Supported)
{
    public static MatrixCoverage Of(ResolvedMatrix matrix)
    {
        ImmutableArray<MatrixRow> rows = [.. matrix.Rows];
        ImmutableArray<MatrixColumn> columns = [.. matrix.Columns];
        ImmutableArray<CoveredThing> ofRows =
        [
            .. rows.Select(row => new CoveredThing(
                row.Label, row.Status, [.. columns.Select((column, at) => LinkTo(NameOf(column), row.Marks[at])).OfType<CoveringLink>()])),
        ];
        ImmutableArray<CoveredThing> ofColumns =
        [
            .. columns.Select((column, at) => new CoveredThing(
                NameOf(column), null, [.. rows.Select(row => LinkTo(row.Label, row.Marks[at])).OfType<CoveringLink>()])),
        ];
        return matrix.RowsAreSupported
            ? new MatrixCoverage([.. matrix.ColumnGroups.Select(group => group.ItemName).Distinct()], ofColumns, ofRows)
            : new MatrixCoverage([matrix.RowName], ofRows, ofColumns);
    }

    /// <summary>What nothing supports, not even indirectly.</summary>
    public IEnumerable<CoveredThing> Unsupported => Supported.Where(thing => thing.Links.IsEmpty);

    /// <summary>What rests on one thing alone.</summary>
    public IEnumerable<CoveredThing> RestingOnOne => Supported.Where(thing => thing.Links.Length == 1);

    /// <summary>What several things contribute to, but none supports directly.</summary>
    public IEnumerable<CoveredThing> ContributedOnly => Supported.Where(thing =>
        thing.Links.Length > 1 && thing.Links.All(link => link.Strength == LinkStrength.Contributes));

    /// <summary>What supports nothing, and is not merely being developed.</summary>
    public IEnumerable<CoveredThing> Idle => Supporters.Where(thing => thing.Links.IsEmpty && thing.Status is null);

    /// <summary>What supports nothing yet, for it has a status that says why.</summary>
    public IEnumerable<CoveredThing> NotYet => Supporters.Where(thing => thing.Links.IsEmpty && thing.Status is not null);

    private static CoveringLink? LinkTo(string name, LinkStrength? mark) => mark is { } strength ? new CoveringLink(name, strength) : null;

    private static string NameOf(MatrixColumn column) => $"{column.ShortLabel}: {column.Title}";
}
