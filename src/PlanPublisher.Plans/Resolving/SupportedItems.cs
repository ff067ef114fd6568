using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Follows what goals and objectives support: numbers and ids of a framework's items, and ids of parts of these.</summary>
internal sealed class SupportedItems(Framework framework)
{
    private readonly Dictionary<string, (FrameworkItem Item, FrameworkPart? Part)> _byName = ByName(framework);

    /// <summary>What authors may write.</summary>
    public IReadOnlyList<string> Names => [.. _byName.Keys];

    /// <returns>The item, and the part of it if one is named; null if there is no such thing.</returns>
    public (FrameworkItem Item, FrameworkPart? Part)? Find(string written) =>
        _byName.TryGetValue(written, out var found) ? found : null;

    /// <summary>The items that are supported, each once with the parts named, in the author's order.</summary>
    public ImmutableArray<(FrameworkItem Item, ImmutableArray<FrameworkPart> Parts)> Of(ImmutableArray<RegisterLinks> supports) =>
    [
        .. supports
            .Where(links => links.SetId == framework.Id)
            .SelectMany(links => links.Items)
            .Select(written => Find(written.Value))
            .OfType<(FrameworkItem Item, FrameworkPart? Part)>()
            .GroupBy(found => found.Item, found => found.Part)
            .Select(group => (group.Key, group.OfType<FrameworkPart>().ToImmutableArray())),
    ];

    private static Dictionary<string, (FrameworkItem, FrameworkPart?)> ByName(Framework framework)
    {
        var names = new Dictionary<string, (FrameworkItem, FrameworkPart?)>(StringComparer.Ordinal);
        foreach (var item in framework.Items)
        {
            names.TryAdd(item.Number.Value.ToString(CultureInfo.InvariantCulture), (item, null));
            names.TryAdd(item.Id.Value, (item, null));
            foreach (var part in item.Parts)
            {
                names.TryAdd(part.Id.Value, (item, part));
            }
        }

        return names;
    }
}
