namespace PlanPublisher.Plans.Model;

/// <summary>A title in another language than the plan's.</summary>
/// <param name="Language">BCP 47 language tag: "cy".</param>
public sealed record OtherTitle(Sourced<string> Language, Sourced<string> Title);
