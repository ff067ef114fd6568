namespace PlanPublisher.Publishing.Files;

/// <summary>A file to be written.</summary>
/// <param name="Name">Relative to its document's folder, with forward slashes.</param>
public sealed record OutputFile(string Name, ReadOnlyMemory<byte> Bytes);
