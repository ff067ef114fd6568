namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>How one part of a document reads.</summary>
public sealed record PartReading(string PartId, ReadingMeasures Measures);
