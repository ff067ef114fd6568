namespace PlanPublisher.Plans.Model;

/// <summary>The words for kinds of documents, each with a template of its own.</summary>
public static class DocumentKinds
{
    /// <summary>The plan itself: forewords, goals with their objectives, annexes.</summary>
    public const string Strategy = "strategy";

    /// <summary>The objectives of a year with their indicators and targets, by goal and by group.</summary>
    public const string AnnualPlan = "annual-plan";

    /// <summary>What supports what.</summary>
    public const string Matrices = "matrices";
}
