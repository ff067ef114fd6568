namespace PlanPublisher.Web.Jobs;

/// <summary>Where a job is.</summary>
/// <param name="Doing">"our-plan/annual-report: laying out".</param>
/// <param name="Done">Parts finished.</param>
/// <param name="Total">Parts in all; 0 if that is not known.</param>
public sealed record JobStep(string Doing, int Done, int Total);
