using PlanPublisher.Publishing.Variants;

namespace PlanPublisher.Cli;

/// <summary>Says how many variants are finished; their number is known when the first one is.</summary>
internal sealed class VariantProgress(ProgressLine line) : IProgress<VariantStep>
{
    private readonly Lock _gate = new();
    private BatchProgress? _bar;

    public void Report(VariantStep value)
    {
        lock (_gate)
        {
            _bar ??= new BatchProgress(line, value.Total, "variants made");
            _bar.Report(value.Done);
        }
    }
}
