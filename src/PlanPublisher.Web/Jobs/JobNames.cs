using PlanPublisher.Web.Documents;

namespace PlanPublisher.Web.Jobs;

/// <summary>What jobs are called.</summary>
public static class JobNames
{
    public const string Regenerate = "regenerate";
    public const string Nightly = "nightly";
    public const string CleanUp = "clean-up";

    public static string Publish(DocumentName document) => $"publish-{document.Plan}-{document.Document}";
}
