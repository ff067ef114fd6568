using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Binding;

/// <summary>
/// Binds an indicator's target: one line under <c>target:</c>, or a list under <c>all:</c>, <c>then:</c> and so on.
/// </summary>
/// <remarks>
/// The lists may stand in place of <c>target:</c> or below it. A line with a colon, which YAML reads as a key with a
/// value, is put together again: <c>- by 2004-03-31: co-ordinators in place</c>.
/// </remarks>
internal static class TargetBinder
{
    private const string Target = "target";
    private const string Split = "split";

    private static readonly string[] Combinations = ["all", "then", "equivalent", Split];

    /// <param name="instead">Other keys of which one may stand in its place; the caller has looked for them.</param>
    public static Target Bind(FrontMatterReader indicator, DiagnosticBag problems, params ImmutableArray<string> instead)
    {
        var forms = Combinations.Select(key => indicator.Find(key, new ValueForm.Targets(ByName: key == Split))).OfType<FrontMatterEntry>().ToList();
        var entry = forms.Count > 0
            ? indicator.Find(Target)
            : indicator.FindRequired(Target, new ValueForm.Target(), [.. Combinations, .. instead]);
        if (entry is not null)
        {
            forms.Insert(0, entry);
        }

        if (forms.Count > 1)
        {
            problems.Add(BindingProblems.TwoTargets(forms[1].KeySpan, forms[0].Key, forms[1].Key));
        }

        var bound = forms.Count == 0 ? null : BindEntry(forms[0], problems);
        return bound ?? new Target.Pending("", indicator.Span);
    }

    /// <summary>A target of one line under a key of its own, such as <c>medium-term:</c>; null if the key is not there.</summary>
    public static Target? BindOptional(FrontMatterReader indicator, string key, DiagnosticBag problems) =>
        indicator.Find(key, new ValueForm.Target()) is { } entry ? BindNode(entry.Value, problems) : null;

    private static Target? BindEntry(FrontMatterEntry entry, DiagnosticBag problems) =>
        entry.Key == Target ? BindNode(entry.Value, problems) : BindCombination(entry, problems);

    private static Target? BindNode(FrontMatterNode node, DiagnosticBag problems)
    {
        switch (node)
        {
            case FrontMatterNode.Scalar scalar:
                return TargetParser.Parse(scalar, problems);
            case FrontMatterNode.Mapping { Entries: [var only] } when IsCombination(only):
                return BindCombination(only, problems);
            case FrontMatterNode.Mapping { Entries: [{ Value: FrontMatterNode.Scalar } only] }:
                return TargetParser.Parse(Rejoin(only), problems);
            default:
                problems.Add(TargetProblems.NotAShape(node.Span));
                return null;
        }
    }

    private static Target? BindCombination(FrontMatterEntry entry, DiagnosticBag problems)
    {
        switch (entry.Value)
        {
            case FrontMatterNode.Sequence list when entry.Key != Split:
                var parts = list.Items.Select(item => BindNode(item, problems)).ToList();
                return parts.Contains(null)
                    ? null
                    : CombinedTargetReader.Combine(entry.Key, [.. parts!], list.Span, problems);
            case FrontMatterNode.Mapping names when entry.Key == Split:
                return BindSplit(names, problems);
            case FrontMatterNode.Scalar:
                return TargetParser.Parse(Rejoin(entry), problems);
            default:
                problems.Add(TargetProblems.NotAShape(entry.Value.Span));
                return null;
        }
    }

    private static Target.Split? BindSplit(FrontMatterNode.Mapping names, DiagnosticBag problems)
    {
        var parts = names.Entries
            .Select(entry => (entry.Key, Target: BindNode(entry.Value, problems)))
            .Where(part => part.Target is not null)
            .Select(part => new SplitPart(part.Key, part.Target!))
            .ToImmutableArray();
        if (names.Entries.Length < 2)
        {
            problems.Add(TargetProblems.TooFewParts(names.Span, Split));
        }

        return parts.Length < 2 ? null : new Target.Split(parts, names.Span);
    }

    private static bool IsCombination(FrontMatterEntry entry) =>
        Combinations.Contains(entry.Key) && entry.Value is not FrontMatterNode.Scalar;

    /// <summary>The line as it was written, before YAML took it apart at the colon.</summary>
    private static FrontMatterNode.Scalar Rejoin(FrontMatterEntry entry)
    {
        var span = entry.KeySpan.Through(entry.Value.Span);
        return entry.Value is FrontMatterNode.Scalar { ContentStart: var start } && start == entry.Value.Span.Start
            ? new FrontMatterNode.Scalar(span.Text, span.Start, span)
            : new FrontMatterNode.Scalar($"{entry.Key}: {((FrontMatterNode.Scalar)entry.Value).Value}", -1, span);
    }
}
