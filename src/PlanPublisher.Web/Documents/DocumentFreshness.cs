namespace PlanPublisher.Web.Documents;

/// <summary>How a document in the output folder stands to its plan.</summary>
public enum DocumentFreshness
{
    /// <summary>Made from what the plan is now.</summary>
    Current,

    /// <summary>The plan, the templates or the program have changed since.</summary>
    Stale,

    /// <summary>The plan has changed, and the document could not be made from it.</summary>
    NotBuilt,
}
