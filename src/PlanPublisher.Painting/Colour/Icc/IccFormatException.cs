namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>A colour profile that cannot be used. The message says why, for the operator who named the file.</summary>
public sealed class IccFormatException(string message) : Exception(message);
