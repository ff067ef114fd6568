namespace PlanPublisher.PdfReading;

/// <summary>A link annotation.</summary>
/// <param name="Target">An address, or "#name" of a named destination.</param>
/// <param name="Contents">What it says of itself in words.</param>
/// <param name="Rectangle">Left, bottom, right, top.</param>
/// <param name="ObjectNumber">The annotation's object, as structure elements refer to it.</param>
public sealed record PdfLink(int PageIndex, string Target, string Contents, IReadOnlyList<double> Rectangle, int ObjectNumber);
