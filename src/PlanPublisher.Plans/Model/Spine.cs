using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>
/// A table on one page or several that shows all objectives at once: the vision along its side, a band for each group of
/// objectives, what the objectives serve, and beside each of them what belongs to it.
/// </summary>
/// <param name="Caption">Printed over the table of each page.</param>
public sealed record Spine(
    string Id,
    Sourced<string> Title,
    Sourced<string> Caption,
    ImmutableArray<SpineColumn> Columns,
    ImmutableArray<SpinePage> Pages,
    SourceSpan Span)
{
    /// <summary>The column that serves as head of the rows before the objectives; null if there is none.</summary>
    public SpineColumn? Outcomes => Columns is [{ Field.Value: not SpineColumn.Objectives } first, ..] ? first : null;

    /// <summary>What is printed beside each objective.</summary>
    public IEnumerable<SpineColumn> Details =>
        Columns.SkipWhile(column => column.Field.Value != SpineColumn.Objectives).Skip(1);
}
