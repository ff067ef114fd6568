namespace PlanPublisher.Plans.Model;

/// <summary>A text of <c>plan.md</c> that texts print by its name and that variants of the plan replace.</summary>
/// <param name="Name">As texts print it: <c>{variables.area}</c>.</param>
public sealed record PlanVariable(string Name, Sourced<string> Value);
