namespace PlanPublisher.Benchmarks;

/// <summary>A page to be laid out, and rules that go over the program's print styles.</summary>
internal sealed record MeasuredDocument(string Html, string ExtraStyles);
