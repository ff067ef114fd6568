namespace PlanPublisher.EndToEnd.Tests.Outcomes;

/// <summary>An objective, an indicator or an activity in a cell of an outcome matrix.</summary>
public sealed record OutcomeItem(string Priority, string Outcome, string Kind, string Text, string Code, string Target);
