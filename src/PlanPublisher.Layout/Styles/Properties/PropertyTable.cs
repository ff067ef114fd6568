using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>All longhand properties that are understood.</summary>
/// <remarks>Whoever adds one adds its row to docs/css-support.md; a test asks for it.</remarks>
internal static class PropertyTable
{
    /// <summary>In the order of computing: font sizes and colour first, as other values are relative to them.</summary>
    public static readonly ImmutableArray<Property> All = Number(
    [
        .. FontProperties.All,
        TextProperties.Color,
        .. TextProperties.All,
        .. BoxProperties.All,
        .. BorderProperties.All,
        .. PagingProperties.All,
        .. ListAndTableProperties.All,
        .. ContentProperties.All,
    ]);

    private static readonly FrozenDictionary<string, Property> ByName = All.ToFrozenDictionary(p => p.Name);

    public static Property? Find(string name) => ByName.GetValueOrDefault(name);

    private static ImmutableArray<Property> Number(ImmutableArray<Property> properties)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i].Index = i;
        }

        return properties;
    }
}
