using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Resolves a matrix that a file of <c>matrices/</c> asks for: its sets, and the links that stand in the file itself.</summary>
/// <remarks>
/// Marks are what the things say of themselves and what the file adds. Where only the columns say that they support the rows,
/// the matrix is read that way round.
/// </remarks>
internal sealed class DeclaredMatrix(
    Plan plan,
    MatrixDefinition definition,
    KnownLinks own,
    Func<string, Plan?>? others,
    DiagnosticBag problems)
{
    private readonly Dictionary<(string Row, string Column), LinkStrength> _written = [];
    private readonly List<KnownLinks> _known = [own];

    /// <returns>A matrix without anything in it if a set cannot be found, which is then an error.</returns>
    public ResolvedMatrix Resolve()
    {
        var rows = SetOf(definition.RowSet);
        ImmutableArray<LinkSet?> columns = [.. definition.ColumnSets.Select(SetOf)];
        ReportTwice();
        if (rows is null || columns.IsEmpty || columns.Contains(null))
        {
            return new ResolvedMatrix(definition.Id, definition.Title.Value, "", [], []);
        }

        var matrix = Resolve(rows with { ItemName = definition.RowName?.Value ?? rows.ItemName }, [.. columns.OfType<LinkSet>()]);
        if (matrix.Total == 0 && definition.Links.IsEmpty)
        {
            problems.Add(MatrixProblems.NoMarks(definition.Title.Span, definition.Id));
        }

        return matrix;
    }

    private ResolvedMatrix Resolve(LinkSet rows, ImmutableArray<LinkSet> columns)
    {
        foreach (var link in definition.Links)
        {
            Add(link, rows, columns);
        }

        var matrix = MatrixTable.Of(definition.Id, definition.Title.Value, rows, columns, Between);
        return matrix.Total > 0
            ? matrix
            : MatrixTable.Of(definition.Id, definition.Title.Value, rows, columns, (row, column) => Known(column, row)) with
            {
                RowsAreSupported = true,
            };
    }

    private LinkStrength? Between(string row, string column) =>
        _written.TryGetValue((row, column), out var strength) ? strength : Known(row, column);

    private LinkStrength? Known(string from, string to) =>
        _known.Select(links => links.Between(from, to)).FirstOrDefault(strength => strength is not null);

    private LinkSet? SetOf(Sourced<string> name)
    {
        var slash = name.Value.IndexOf('/', StringComparison.Ordinal);
        var other = slash < 0 ? null : others?.Invoke(name.Value[..slash]);
        if (slash >= 0 && other is null)
        {
            problems.Add(MatrixProblems.UnknownPlan(name.Span, name.Value[..slash]));
            return null;
        }

        var sets = new MatrixSets(other ?? plan);
        var found = other is null ? sets.Find(name.Value) : sets.FindFromOutside(name.Value[(slash + 1)..]);
        if (found is null && name.Value.Length > 0)
        {
            problems.Add(MatrixProblems.UnknownSet(name.Span, name.Value[(slash + 1)..], (other ?? plan).Title.Value, sets.Names()));
        }

        if (other is not null)
        {
            _known.Add(KnownLinks.FromOutside(other));
        }

        return found;
    }

    private void ReportTwice()
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var name in definition.ColumnSets.Where(name => !first.TryAdd(name.Value, name.Span)))
        {
            problems.Add(MatrixProblems.ColumnsTwice(name.Span, name.Value, first[name.Value]));
        }
    }

    private void Add(MatrixLink link, LinkSet rows, ImmutableArray<LinkSet> columns)
    {
        if (rows.Find(link.Row.Value) is not { } row)
        {
            problems.Add(MatrixProblems.UnknownRow(link.Row.Span, link.Row.Value, [.. rows.Targets.Select(target => target.Id)]));
            return;
        }

        link.Supports.ToList().ForEach(item => Add(row, item, columns, LinkStrength.Supports));
        link.Contributes.ToList().ForEach(item => Add(row, item, columns, LinkStrength.Contributes));
    }

    private void Add(LinkTarget row, Sourced<string> item, ImmutableArray<LinkSet> columns, LinkStrength strength)
    {
        ImmutableArray<LinkTarget> found = [.. columns.Select(set => set.Find(item.Value)).OfType<LinkTarget>()];
        switch (found)
        {
            case []:
                ImmutableArray<string> known = [.. columns.SelectMany(set => set.Targets).Select(target => target.Id)];
                problems.Add(MatrixProblems.UnknownColumn(item.Span, item.Value, known));
                break;
            case [var column]:
                if (Known(row.Id, column.Id) is not null || !_written.TryAdd((row.Id, column.Id), strength))
                {
                    problems.Add(MatrixProblems.LinkTwice(item.Span, row.Id, column.Id));
                }

                break;
            default:
                problems.Add(MatrixProblems.SeveralColumns(item.Span, item.Value, [.. found.Select(target => target.Id)]));
                break;
        }
    }
}
