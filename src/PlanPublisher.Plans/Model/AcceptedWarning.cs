using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A warning about the plan that its author has looked at, and lets stand for a reason.</summary>
/// <param name="Code">As messages show it: "PP2207".</param>
/// <param name="About">A name that the message speaks of, or the file that it is about.</param>
/// <param name="Reason">Why it may stand; readers of the plan's files see it, readers of the documents do not.</param>
public sealed record AcceptedWarning(Sourced<string> Code, Sourced<string> About, Sourced<string> Reason, SourceSpan Span);
