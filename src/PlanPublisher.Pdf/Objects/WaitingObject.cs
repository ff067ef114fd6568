namespace PlanPublisher.Pdf.Objects;

/// <summary>An object that has its number and its turn, and whose stream may still be in compression.</summary>
/// <param name="Content">The whole object; of a stream its dictionary, still open.</param>
/// <param name="Stream">The stream's data as they will be stored; null for an object without one.</param>
internal sealed record WaitingObject(ObjectReference Reference, PdfSyntax Content, Task<ReadOnlyMemory<byte>>? Stream, bool IsCompressed)
{
    public bool IsReady => Stream is null or { IsCompleted: true };
}
