using PlanPublisher.Web.Documents;

namespace PlanPublisher.Web.Settings;

/// <summary>A document and when its embargo ends.</summary>
/// <param name="At">The moment; the setting is London time.</param>
public sealed record PublicationSettings(DocumentName Document, DateTimeOffset At);
