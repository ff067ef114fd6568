using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Matrices;

/// <summary>A matrix drawn as dots: its rows side by side, its columns below one another. The picture is the plan's own data.</summary>
/// <remarks>Coordinates are hundredths of a millimetre, so that they are whole numbers and the same everywhere.</remarks>
/// <param name="Height">Of the whole picture; its width is always <see cref="Width"/>.</param>
public sealed record DotGrid(ImmutableArray<Dot> Dots, int Height)
{
    public const int Width = 16800;

    /// <summary>The widest pitch; more rows than fit at it stand closer together.</summary>
    private const int WidestPitch = 420;

    private const int GapBetweenGroups = 200;

    /// <summary>Of all lines together, so that a matrix of many columns leaves room on the cover.</summary>
    private const int Highest = 4200;

    /// <summary>"39.80mm".</summary>
    public string HeightInMillimetres => string.Create(CultureInfo.InvariantCulture, $"{Height / 100}.{Height % 100:D2}mm");

    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}");

    /// <summary>The whole matrix, a line of dots for each of its columns, its groups a little apart.</summary>
    public static DotGrid Of(ResolvedMatrix matrix)
    {
        var rows = matrix.Rows.ToArray();
        var pitch = Math.Min(Pitch(rows.Length), Highest / Math.Max(matrix.Columns.Count(), 1));
        var dots = ImmutableArray.CreateBuilder<Dot>();
        var (column, top) = (0, 0);
        for (var group = 0; group < matrix.ColumnGroups.Length; group++)
        {
            top += group > 0 ? GapBetweenGroups : 0;
            for (var i = 0; i < matrix.ColumnGroups[group].Columns.Length; i++, column++, top += pitch)
            {
                dots.AddRange(Line(rows, column, pitch, top, group));
            }
        }

        return new DotGrid(dots.ToImmutable(), top);
    }

    /// <summary>One line of dots: which rows have a mark in one column.</summary>
    public static DotGrid OfColumn(ResolvedMatrix matrix, int column)
    {
        var rows = matrix.Rows.ToArray();
        var pitch = Pitch(rows.Length);
        return new DotGrid([.. Line(rows, column, pitch, 0, 0)], pitch);
    }

    private static int Pitch(int rows) => Math.Min(WidestPitch, Width / Math.Max(rows, 1));

    private static IEnumerable<Dot> Line(MatrixRow[] rows, int column, int pitch, int top, int group) =>
        rows.Select((row, index) => new Dot(
            X: (pitch / 2) + (index * pitch),
            Y: top + (pitch / 2),
            Radius: pitch * 35 / 100,
            IsLinked: row.Marks[column] is not null,
            group));
}
