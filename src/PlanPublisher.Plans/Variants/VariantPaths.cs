using System.Collections.Immutable;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Variants;

/// <summary>Which values of a plan a variant may replace, and the plan with them replaced.</summary>
/// <remarks>
/// Values are replaced in the front matter as it was parsed, before anything is understood. So whatever is derived from one
/// follows it, and what is wrong with it is told at its field in the variants file. They are: what <c>plan.md</c> says of the
/// plan (<c>plan.title</c>), its variables (<c>variables.area</c>), and targets with their wording (<c>street-crime.target</c>).
/// </remarks>
internal static class VariantPaths
{
    private const string Target = "target";
    private const string Printed = "printed";
    private const string Plain = "plain";
    private const string Variables = "variables";

    /// <summary>The path of each value of <c>plan.md</c>, with its key.</summary>
    private static readonly ImmutableSortedDictionary<string, string> OfPlan = new Dictionary<string, string>
    {
        ["plan.title"] = "title",
        ["plan.short-title"] = "short-title",
        ["plan.subtitle"] = "subtitle",
        ["plan.status"] = "status-words",
        ["plan.version"] = "version",
        ["plan.date"] = "date",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>In ordinal order.</summary>
    public static ImmutableSortedSet<string> Of(ImmutableArray<ParsedFile> files)
    {
        var paths = new SortedSet<string>(OfPlan.Keys, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file is { Source.Path: PlanFolders.PlanFile, FrontMatter: { } plan }
                && plan.Find(Variables)?.Value is FrontMatterNode.Mapping variables)
            {
                paths.UnionWith(variables.Entries.Select(entry => $"{Variables}.{entry.Key}"));
            }

            AddTargets(file.FrontMatter, paths);
        }

        return paths.ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>The files with the values of a variant; those that it does not concern are the same.</summary>
    public static ImmutableArray<ParsedFile> Replace(ImmutableArray<ParsedFile> files, PlanVariant variant)
    {
        var values = variant.Values.ToDictionary(value => value.Path, StringComparer.Ordinal);
        return
        [
            .. files.Select(file => file.FrontMatter is not { } frontMatter ? file : file with
            {
                FrontMatter = (FrontMatterNode.Mapping)InTargets(
                    file.Source.Path == PlanFolders.PlanFile ? InPlan(frontMatter, values) : frontMatter, values),
            }),
        ];
    }

    private static void AddTargets(FrontMatterNode? node, SortedSet<string> paths)
    {
        switch (node)
        {
            case FrontMatterNode.Mapping mapping:
                if (IdOfTarget(mapping) is { } id)
                {
                    paths.Add($"{id}.{Target}");
                    paths.Add($"{id}.{Printed}");
                    paths.Add($"{id}.{Plain}");
                }

                mapping.Entries.ToList().ForEach(entry => AddTargets(entry.Value, paths));
                break;
            case FrontMatterNode.Sequence list:
                list.Items.ToList().ForEach(item => AddTargets(item, paths));
                break;
        }
    }

    /// <summary>Only a target that is written in one piece can be replaced by one field.</summary>
    private static string? IdOfTarget(FrontMatterNode.Mapping mapping) =>
        mapping.Find(Target)?.Value is FrontMatterNode.Scalar && mapping.Find("id")?.Value is FrontMatterNode.Scalar id ? id.Value : null;

    private static FrontMatterNode.Mapping InPlan(FrontMatterNode.Mapping plan, Dictionary<string, VariantValue> values)
    {
        foreach (var (path, key) in OfPlan)
        {
            plan = values.TryGetValue(path, out var value) ? With(plan, key, value) : plan;
        }

        if (plan.Find(Variables) is not { Value: FrontMatterNode.Mapping variables } entry)
        {
            return plan;
        }

        var replaced = variables.Entries.Aggregate(variables, (all, variable) =>
            values.TryGetValue($"{Variables}.{variable.Key}", out var value) ? With(all, variable.Key, value) : all);
        return plan with { Entries = plan.Entries.Replace(entry, entry with { Value = replaced }) };
    }

    private static FrontMatterNode InTargets(FrontMatterNode node, Dictionary<string, VariantValue> values) => node switch
    {
        FrontMatterNode.Mapping mapping => InTarget(
            mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = InTargets(entry.Value, values) })] }, values),
        FrontMatterNode.Sequence list => list with { Items = [.. list.Items.Select(item => InTargets(item, values))] },
        _ => node,
    };

    /// <summary>With another target the plan's own wording of it is no longer true: the variant's stands, or none.</summary>
    private static FrontMatterNode.Mapping InTarget(FrontMatterNode.Mapping mapping, Dictionary<string, VariantValue> values)
    {
        if (IdOfTarget(mapping) is not { } id)
        {
            return mapping;
        }

        if (values.TryGetValue($"{id}.{Target}", out var target))
        {
            mapping = With(mapping, Target, target);
            mapping = mapping with { Entries = mapping.Entries.RemoveAll(IsWordingOfFormerTarget) };
        }

        mapping = values.TryGetValue($"{id}.{Printed}", out var printed) ? With(mapping, Printed, printed) : mapping;
        return values.TryGetValue($"{id}.{Plain}", out var plain) ? With(mapping, Plain, plain) : mapping;
    }

    /// <summary>Plain words that ask for the target's figure say that of the new one.</summary>
    private static bool IsWordingOfFormerTarget(FrontMatterEntry entry) =>
        entry.Key == Printed
        || (entry is { Key: Plain, Value: FrontMatterNode.Scalar words } && !PromiseWords.AsksForFigure(words.Value));

    private static FrontMatterNode.Mapping With(FrontMatterNode.Mapping mapping, string key, VariantValue value)
    {
        var (text, span) = (value.Value.Value, value.Value.Span);
        var scalar = new FrontMatterNode.Scalar(text, span.Text == text ? span.Start : -1, span);
        var entry = new FrontMatterEntry(key, span, scalar);
        return mapping with
        {
            Entries = mapping.Find(key) is { } former ? mapping.Entries.Replace(former, entry) : mapping.Entries.Add(entry),
        };
    }
}
