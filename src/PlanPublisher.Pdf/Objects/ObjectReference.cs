namespace PlanPublisher.Pdf.Objects;

/// <summary>The number of an indirect object (ISO 32000-1, 7.3.10); the generation is always 0.</summary>
internal readonly record struct ObjectReference(int Number);
