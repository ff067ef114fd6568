using System.Collections.Immutable;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Matrices;

/// <summary>The gaps of a matrix in words: what nothing supports, what rests on one thing alone, what supports nothing.</summary>
public static class MatrixGaps
{
    /// <summary>What is said of a matrix without any.</summary>
    public static string None(Phrases phrases) =>
        phrases["There are no gaps: everything is supported by several, and everything supports something."];

    /// <summary>The kinds of gap that the matrix has, the worst first.</summary>
    public static ImmutableArray<MatrixGap> Of(ResolvedMatrix matrix, Phrases phrases)
    {
        var coverage = MatrixCoverage.Of(matrix);
        ImmutableArray<string> nouns = [.. coverage.SupporterNouns.Select(Sentence.Uncapitalised)];
        var or = $" {phrases["or"]} ";
        var (one, many) = (string.Join(or, nouns), string.Join(or, nouns.Select(phrases.Plural)));
        MatrixGap[] all =
        [
            new("not supported", phrases.Of("Supported by no {one}", ("one", one)), Named(coverage.Unsupported)),
            new("supports nothing", phrases.Of("{many} that support nothing", ("many", Sentence.Capitalised(many))), Named(coverage.Idle)),
            new("rests on one", phrases.Of("Rests on one {one} alone", ("one", one)), [.. coverage.RestingOnOne.Select(thing => (thing.Name, (string?)thing.Links[0].Name))]),
            new("contributions only", phrases.Of("No {one} supports it directly; several contribute", ("one", one)), Named(coverage.ContributedOnly)),
            new("supports nothing yet", phrases.Of("{many} that support nothing yet, because they are being developed", ("many", Sentence.Capitalised(many))), Named(coverage.NotYet)),
        ];
        return [.. all.Where(gap => !gap.Things.IsEmpty)];
    }

    private static ImmutableArray<(string Name, string? RestsOn)> Named(IEnumerable<CoveredThing> things) =>
        [.. things.Select(thing => (thing.Name, (string?)null))];
}
