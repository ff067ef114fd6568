using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Images;

/// <summary>A picture that stands in the file, for any number of pages.</summary>
internal sealed record EmbeddedPicture(string ResourceName, ObjectReference Reference);
