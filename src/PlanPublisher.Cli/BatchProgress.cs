namespace PlanPublisher.Cli;

/// <summary>Says how many documents of a batch are finished, from whichever thread finishes one.</summary>
internal sealed class BatchProgress(ProgressLine line, int total, string things) : IProgress<int>
{
    private const int BarLength = 24;

    private readonly Lock _gate = new();
    private int _shown;

    public void Report(int value)
    {
        lock (_gate)
        {
            // Threads may report out of order; a bar never runs back.
            _shown = Math.Max(_shown, value);
            var full = BarLength * _shown / Math.Max(total, 1);
            line.Show($"[{new string('#', full)}{new string('.', BarLength - full)}] {_shown}/{total} {things}");
        }
    }
}
