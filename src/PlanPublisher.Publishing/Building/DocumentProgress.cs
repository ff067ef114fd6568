namespace PlanPublisher.Publishing.Building;

/// <summary>Reports the steps of one document of a build.</summary>
internal sealed class DocumentProgress(IProgress<BuildStep>? progress, string planId, string documentId, int done, int total)
{
    public void Report(string doing) => progress?.Report(new BuildStep(planId, documentId, doing, done, total));
}
