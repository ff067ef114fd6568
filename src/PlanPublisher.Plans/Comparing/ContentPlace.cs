using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Where in a plan a comparison is: by path, and as people call it.</summary>
/// <param name="Path">Empty for the plan.</param>
/// <param name="Things">The names of the things around, outermost first.</param>
/// <param name="Field">The part in question; empty for a whole thing.</param>
internal sealed record ContentPlace(string Path, ImmutableArray<string> Things, string Field)
{
    public static readonly ContentPlace Plan = new("", [], "");

    /// <summary>"Goal 1, Safer communities, section “Aims”: text".</summary>
    /// <param name="field">What stands in place of the part's own name.</param>
    public string Name(string? field = null)
    {
        var part = field ?? Field;
        var things = string.Join(", ", Things.Select(ContentNames.Short));
        return things.Length == 0 ? $"plan: {part}" : part.Length == 0 ? things : $"{things}: {part}";
    }

    public ContentPlace Item(string id) => this with { Path = Join(id) };

    /// <summary>Into a thing, by its own name if it has one.</summary>
    public ContentPlace In(ContentNode node, ImmutableArray<ObjectiveGroup> groups) =>
        node is ContentNode.Thing thing && ContentNames.OfThing(thing.Value, groups) is { Length: > 0 } name && !Things.Contains(name)
            ? this with { Things = Things.Add(name), Field = "" }
            : this;

    /// <param name="siblings">How many parts there are: the only part of a value is called as the value is.</param>
    public ContentPlace Part(string name, int siblings) => this with
    {
        Path = Join(ContentNames.Spaced(name, '-')),
        Field = Field.Length > 0 && (siblings == 1 || ContentNames.IsContainer(name)) ? Field : ContentNames.OfPart(name),
    };

    private string Join(string name) => Path.Length == 0 ? name : $"{Path}/{name}";
}
