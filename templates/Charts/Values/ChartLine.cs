using System.Collections.Immutable;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>One line of a chart: the values of a part by year.</summary>
/// <param name="Name">Of the part; null if the chart has only one line.</param>
/// <param name="Points">In the order of years.</param>
public sealed record ChartLine(string? Name, ImmutableArray<(int Year, ChartRow Row)> Points)
{
    /// <summary>The stretches without a missing year. A year that stands alone is a stretch of one.</summary>
    public ImmutableArray<ImmutableArray<(int Year, ChartRow Row)>> Stretches
    {
        get
        {
            var stretches = ImmutableArray.CreateBuilder<ImmutableArray<(int, ChartRow)>>();
            var stretch = ImmutableArray.CreateBuilder<(int Year, ChartRow Row)>();
            foreach (var point in Points)
            {
                if (stretch.Count > 0 && stretch[^1].Year + 1 != point.Year)
                {
                    stretches.Add(stretch.ToImmutable());
                    stretch.Clear();
                }

                stretch.Add(point);
            }

            stretches.Add(stretch.ToImmutable());
            return stretches.ToImmutable();
        }
    }
}
