using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Model;

/// <summary>Something done under a priority.</summary>
/// <param name="Target">Null for an activity that promises no figure and no result by itself.</param>
/// <param name="Printed">The wording of the target that the plan insists on; it may stand in the text itself.</param>
public sealed record CellActivity(Sourced<string> Text, Target? Target, Sourced<string>? Printed);
