using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing;

/// <summary>A document as one HTML page, and beside it where each of its elements was written.</summary>
/// <param name="Html">Complete and without any trace of source places; the same for the same plan and templates.</param>
/// <param name="Spans">By the ordinal of an element's start tag in <paramref name="Html"/>.</param>
public sealed record ComposedDocument(string Html, ElementSpans Spans);
