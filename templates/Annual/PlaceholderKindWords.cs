using System.Diagnostics;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Annual;

/// <summary>What kind of thing is missing, in words.</summary>
public static class PlaceholderKindWords
{
    public static string Of(PlaceholderKind kind) => kind switch
    {
        PlaceholderKind.Text => "words",
        PlaceholderKind.Target => "target",
        PlaceholderKind.TargetStatus => "agreement to a target",
        PlaceholderKind.Indicator => "indicator",
        PlaceholderKind.Value => "value",
        PlaceholderKind.Chart => "values of a chart",
        PlaceholderKind.Row => "being developed",
        PlaceholderKind.Draft => "draft",
        _ => throw new UnreachableException($"no words for a placeholder of kind {kind}"),
    };
}
