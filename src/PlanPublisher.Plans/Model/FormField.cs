using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>One question of a form.</summary>
/// <param name="Name">What authors write as the heading of the answer.</param>
/// <param name="Label">What is printed; where it is no question, the look may set a colon behind it.</param>
public sealed record FormField(Sourced<string> Name, Sourced<string> Label, SourceSpan Span);
