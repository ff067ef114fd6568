using System.Collections.Immutable;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Matrices;

/// <summary>A column with its group, and how the two are told apart by eye.</summary>
/// <param name="Classes">Every other group has a tint, and a rule parts each group from the one before it.</param>
public sealed record MatrixColumnPlace(MatrixColumn Column, MatrixColumnGroup Group, string Classes)
{
    public static ImmutableArray<MatrixColumnPlace> Of(ResolvedMatrix matrix) =>
        [.. matrix.ColumnGroups.SelectMany((group, index) => group.Columns.Select((column, position) =>
            new MatrixColumnPlace(column, group, ClassesOf(index, isFirst: position == 0))))];

    /// <summary>The classes of a group's own head cell.</summary>
    public static string? ClassesOfGroup(int index) => index == 0 ? null : "group-start";

    private static string ClassesOf(int groupIndex, bool isFirst) =>
        "m" + (groupIndex % 2 == 0 ? " tinted" : "") + (groupIndex > 0 && isFirst ? " group-start" : "");
}
