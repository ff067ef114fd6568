using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Cli;

/// <summary>Says which document a build is at, and what it does with it.</summary>
internal sealed class BuildProgress(ProgressLine line) : IProgress<BuildStep>
{
    public void Report(BuildStep value) =>
        line.Show($"[{value.Done}/{value.Total}] {value.PlanId}/{value.DocumentId}: {value.Doing}");
}
