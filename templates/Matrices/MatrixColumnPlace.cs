using System.Collections.Immutable;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Matrices;

/// <summary>A column with its group, and how the two are set.</summary>
/// <param name="Classes">Every other group has a tint, and a rule parts each group from the one before it.</param>
/// <param name="IsTitleTurned">Whether the title stands over the short name; if not, the list above the table has it.</param>
/// <param name="IsNarrow">Whether the column has to make do with less, because there are many.</param>
public sealed record MatrixColumnPlace(
    MatrixColumn Column,
    MatrixColumnGroup Group,
    string Classes,
    bool IsTitleTurned,
    bool IsNarrow)
{
    /// <summary>The longest word of a short name, in characters, that a column of full width holds.</summary>
    private const int LongestWord = 9;

    /// <summary>The longest title, in characters, that a turned cell holds on two lines.</summary>
    private const int LongestTurnedTitle = 52;

    /// <summary>The most columns that all have their full width.</summary>
    private const int MostWideColumns = 9;

    /// <summary>The longest word of a short name, in characters, that a narrow column holds.</summary>
    private const int LongestNarrowWord = 5;

    /// <summary>The class of the column, which gives it its width.</summary>
    public string WidthClass => IsNarrow ? "c-m c-narrow"
        : Column.ShortLabel.Split(' ').Any(word => word.Length > LongestWord) ? "c-m c-broad"
        : "c-m";

    public static ImmutableArray<MatrixColumnPlace> Of(ResolvedMatrix matrix)
    {
        var hasMany = matrix.Columns.Count() > MostWideColumns;
        return [.. matrix.ColumnGroups.SelectMany((group, index) => Of(group, index, hasMany))];
    }

    /// <summary>The classes of a group's own head cell.</summary>
    public static string? ClassesOfGroup(int index) => index == 0 ? null : "group-start";

    /// <summary>The columns of a group look alike: either all of their titles are turned or none.</summary>
    private static IEnumerable<MatrixColumnPlace> Of(MatrixColumnGroup group, int index, bool hasMany)
    {
        var isTurned = group.Columns.All(column => column.Title.Length <= LongestTurnedTitle);
        var isNarrow = hasMany && group.Columns.All(column =>
            column.ShortLabel.Split(' ').All(word => word.Length <= LongestNarrowWord));
        return group.Columns.Select((column, position) => new MatrixColumnPlace(
            column, group, ClassesOf(index, isFirst: position == 0), isTurned, isNarrow));
    }

    private static string ClassesOf(int groupIndex, bool isFirst) =>
        "m" + (groupIndex % 2 == 0 ? " tinted" : "") + (groupIndex > 0 && isFirst ? " group-start" : "");
}
