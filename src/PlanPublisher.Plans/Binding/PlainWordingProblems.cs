using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Binding;

/// <summary>Plain words that do not say what the target says.</summary>
internal static class PlainWordingProblems
{
    private const string Where = "the target is here";

    public static Diagnostic LeavesOut(SourceSpan plain, string figure, SourceSpan target) => Error(
        "PP2630",
        plain,
        $"the plain words leave out {figure}, which the target gives",
        $"give {figure} in the plain words, or leave the plain words out: they are then made from the target")
        .RelatedTo(target, Where);

    public static Diagnostic NotOfTheTarget(SourceSpan plain, string figure, SourceSpan target) => Error(
        "PP2631",
        plain,
        $"the plain words give {figure}, which neither the target nor what is measured has",
        "give only figures of the target, as digits of the same kind: '10%' for 10%")
        .RelatedTo(target, Where);

    public static Diagnostic NoFigure(SourceSpan plain, SourceSpan target) => Error(
        "PP2633",
        plain,
        "the plain words ask for the target's figure, and the target has no single one",
        "write the plain words without '{target}'")
        .RelatedTo(target, Where);

    public static Diagnostic TurnsRound(SourceSpan plain, string word, SourceSpan target) => Error(
        "PP2632",
        plain,
        $"the plain words say '{word}', the opposite of the target",
        "say it the way the target does")
        .RelatedTo(target, Where);
}
