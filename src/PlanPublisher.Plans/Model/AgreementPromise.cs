using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Model;

/// <summary>A promise inside an agreement's sentence, taken out as data so that it can be compared.</summary>
/// <param name="Printed">The words of the sentence, where the target says less than they do.</param>
public sealed record AgreementPromise(Sourced<string> Measure, Target Target, Sourced<string>? Printed, SourceSpan Span);
