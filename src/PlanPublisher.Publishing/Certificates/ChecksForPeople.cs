using System.Collections.Immutable;
using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>What no program can judge, as tasks for a person.</summary>
internal static class ChecksForPeople
{
    private static readonly string[] OfAll =
    [
        "The figures, dates and titles are those that the authority has agreed.",
        "Each alternative text says what its picture shows, and each chart's text says what the chart says.",
    ];

    private static readonly string[] OfTagged =
    [
        "Heard from a screen reader, the document makes sense in its order, tables and lists of cards too.",
        "Headings say what stands under them, and links where they lead.",
        "Words in other languages are marked as such.",
        "Abbreviations are explained where they are first used, and the words are plain.",
        "Pictures made of pixels tell nothing by colour alone: no program has looked into them.",
    ];

    public static ImmutableArray<string> Of(Edition edition) => edition switch
    {
        Edition.Screen => [.. OfAll, .. OfTagged],
        Edition.Large =>
        [
            .. OfAll,
            .. OfTagged,
            "A reader who needs large print has tried it, on the paper or screen on which it will be read.",
            "The list of the standard edition's pages leads to the right place for some headings tried.",
        ],
        _ => [.. OfAll, "The print house has seen a proof and says that it can print it.", "Colours on the proof are those that were meant."],
    };
}
