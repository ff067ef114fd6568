namespace PlanPublisher.Layout.Images;

/// <summary>A picture file is damaged, or of a kind that is not read. The message ends the sentence "it cannot be used: …".</summary>
internal sealed class PictureFormatException(string message) : Exception(message);
