using System.Collections.Immutable;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Matrices;

/// <summary>The gaps of a matrix in words: what nothing supports, what rests on one thing alone, what supports nothing.</summary>
public static class MatrixGaps
{
    /// <summary>What is said of a matrix without any.</summary>
    public const string None = "There are no gaps: everything is supported by several, and everything supports something.";

    /// <summary>The kinds of gap that the matrix has, the worst first.</summary>
    public static ImmutableArray<MatrixGap> Of(ResolvedMatrix matrix)
    {
        var coverage = MatrixCoverage.Of(matrix);
        ImmutableArray<string> nouns = [.. coverage.SupporterNouns.Select(Sentence.Uncapitalised)];
        var (one, many) = (string.Join(" or ", nouns), string.Join(" or ", nouns.Select(Counted.Plural)));
        MatrixGap[] all =
        [
            new("not supported", $"Supported by no {one}", Named(coverage.Unsupported)),
            new("supports nothing", $"{Sentence.Capitalised(many)} that support nothing", Named(coverage.Idle)),
            new("rests on one", $"Rests on one {one} alone", [.. coverage.RestingOnOne.Select(thing => (thing.Name, (string?)thing.Links[0].Name))]),
            new("contributions only", $"No {one} supports it directly; several contribute", Named(coverage.ContributedOnly)),
            new("supports nothing yet", $"{Sentence.Capitalised(many)} that support nothing yet, because they are being developed", Named(coverage.NotYet)),
        ];
        return [.. all.Where(gap => !gap.Things.IsEmpty)];
    }

    private static ImmutableArray<(string Name, string? RestsOn)> Named(IEnumerable<CoveredThing> things) =>
        [.. things.Select(thing => (thing.Name, (string?)null))];
}
