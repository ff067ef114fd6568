namespace PlanPublisher.Web.History;

/// <summary>What names one effect of a job: a scheduler may deliver a run twice, but its effect must come once.</summary>
/// <param name="Period">The time that the run was due, or what else tells one occasion from the next.</param>
/// <param name="ContentHash">Of what it worked on.</param>
public sealed record EffectKey(string Job, string Period, string ContentHash);
