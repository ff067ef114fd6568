using System.Collections.Immutable;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>How a document reads, as a whole and part by part.</summary>
/// <param name="Unexplained">Abbreviations that the document uses and explains nowhere, in the order of the alphabet.</param>
public sealed record DocumentReading(
    string PlanId, string DocumentId, string Title, ImmutableArray<PartReading> Parts, ImmutableArray<string> Unexplained)
{
    public ReadingMeasures Measures => Parts.Aggregate(ReadingMeasures.None, (sum, part) => sum.And(part.Measures));
}
