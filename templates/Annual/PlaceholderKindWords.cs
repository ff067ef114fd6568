using System.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Annual;

/// <summary>What kind of thing is missing, in words.</summary>
public static class PlaceholderKindWords
{
    public static string Of(PlaceholderKind kind, Phrases phrases) => kind switch
    {
        PlaceholderKind.Text => phrases["words"],
        PlaceholderKind.Target => phrases["target"],
        PlaceholderKind.TargetStatus => phrases["agreement to a target"],
        PlaceholderKind.Indicator => phrases["indicator"],
        PlaceholderKind.Value => phrases["value"],
        PlaceholderKind.Chart => phrases["values of a chart"],
        PlaceholderKind.Row => phrases["being developed"],
        PlaceholderKind.Draft => phrases["draft"],
        _ => throw new UnreachableException($"no words for a placeholder of kind {kind}"),
    };
}
