using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A word or phrase that many readers do not know, and what to write instead.</summary>
/// <param name="Phrase">In small letters, single spaces between its words; a word that ends with <c>*</c> has any ending.</param>
/// <param name="Plainer">"" where a plan says that its readers do know the phrase.</param>
public sealed record JargonEntry(Sourced<string> Phrase, Sourced<string> Plainer, SourceSpan Span);
