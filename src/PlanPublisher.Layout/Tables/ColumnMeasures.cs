using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>What the cells and the style sheet ask of each column, while it is gathered and given out.</summary>
internal sealed class ColumnMeasures(int count)
{
    /// <summary>Percentages are in ten-thousandths of a per cent.</summary>
    public const int Whole = 1_000_000;

    public int Count => count;

    public Length[] Min { get; } = new Length[count];

    public Length[] Max { get; } = new Length[count];

    /// <summary>The length given for a column or one of its cells; null where there is none.</summary>
    public Length?[] Given { get; } = new Length?[count];

    /// <summary>0 where there is none.</summary>
    public int[] Percent { get; } = new int[count];

    public bool IsAuto(int column) => Given[column] is null && Percent[column] == 0;

    /// <summary>Percentages together are never more than the whole: later ones get what earlier ones leave.</summary>
    public void CapPercentages()
    {
        var left = Whole;
        for (var i = 0; i < count; i++)
        {
            Percent[i] = Math.Clamp(Percent[i], 0, left);
            left -= Percent[i];
        }
    }

    /// <summary>The percentages of a width, without a unit lost; zero for columns that have none.</summary>
    public Length[] PercentagesOf(Length width) =>
        Shares.Of(width, [.. Percent.Select(part => (long)part), Whole - Percent.Sum()])[..count];
}
