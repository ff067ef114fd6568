namespace PlanPublisher.Plans.Model;

/// <summary>What a section of a goal's chapter holds, written behind its heading as <c>{.aims}</c>.</summary>
public enum GoalSectionRole
{
    /// <summary>Prose that the model does not look into.</summary>
    Other,

    /// <summary>A list whose first level items are the goal's aims.</summary>
    Aims,

    /// <summary>Lists whose first level items are initiatives, second level ones nested initiatives.</summary>
    Initiatives,

    /// <summary>A list whose items are the clauses by which success will be known; set in a panel.</summary>
    Success,

    /// <summary>Prose before the table of contributing objectives, which is derived.</summary>
    Objectives,
}
