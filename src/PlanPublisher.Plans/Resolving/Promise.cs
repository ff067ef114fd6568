using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Something that a plan promises, as its public is told. The set is closed.</summary>
public abstract record Promise
{
    private Promise()
    {
    }

    /// <summary>A target that can be held against what was measured.</summary>
    public sealed record OfTarget(Indicator Indicator) : Promise;

    /// <summary>An objective with what is done for it, where nothing is measured or its author has plain words for it.</summary>
    public sealed record OfObjective(Objective Objective) : Promise;

    /// <summary>An outcome that the plan works for, in a plan that sets no objectives.</summary>
    public sealed record OfOutcome(FrameworkItem Item) : Promise;
}
