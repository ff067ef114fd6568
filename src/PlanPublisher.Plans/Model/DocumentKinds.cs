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

    /// <summary>What is promised, in plain words, on a few small pages.</summary>
    public const string Summary = "summary";

    /// <summary>A sheet of two sides, folded to three panels: opening text, what stands in it, and the text itself.</summary>
    public const string Leaflet = "leaflet";
}
