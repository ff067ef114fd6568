using System.Globalization;

namespace PlanPublisher.Cli;

/// <summary>Says how many pages have been laid out.</summary>
internal sealed class PageProgress(ProgressLine line) : IProgress<int>
{
    public void Report(int value) => line.Show($"laying out page {value.ToString(CultureInfo.InvariantCulture)}");
}
