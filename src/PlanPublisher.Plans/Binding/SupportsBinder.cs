using System.Collections.Immutable;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds <c>supports</c>, under which goals and objectives say what of which framework they support.</summary>
internal static class SupportsBinder
{
    /// <summary>A key for each framework, by its name.</summary>
    /// <param name="owner">What the keys describe, for messages: "what an objective supports".</param>
    public static ImmutableArray<RegisterLinks> Bind(FrontMatterReader thing, string owner, ImmutableArray<Framework> frameworks)
    {
        if (thing.OptionalMapping("supports", owner) is not { } reader)
        {
            return [];
        }

        var lists = reader.NamedTextLists(frameworks.Select(framework => framework.Id));
        reader.ReportUnknownKeys();
        return [.. lists.Where(list => !list.Texts.IsEmpty).Select(list => new RegisterLinks(list.Key, list.Texts))];
    }
}
