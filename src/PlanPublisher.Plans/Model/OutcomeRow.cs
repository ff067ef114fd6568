namespace PlanPublisher.Plans.Model;

/// <summary>A row that an outcome matrix has for each priority.</summary>
/// <param name="Title">The head of the row.</param>
public sealed record OutcomeRow(Sourced<OutcomeField> Field, Sourced<string> Title);
