using System.Collections.Immutable;

namespace PlanPublisher.Templates.Branding;

/// <summary>How the house looks: its colours by name, its logo, the art on its covers.</summary>
/// <param name="Colours">By name as in <c>brand/colours.css</c>, for paper and light screens: <c>#0F2F4F</c>.</param>
/// <param name="Logo">Markup of an SVG that says nothing the words beside it do not say; empty for none.</param>
/// <param name="CoverArt">The same, above the title of a cover.</param>
public sealed record Brand(ImmutableSortedDictionary<string, string> Colours, string Logo, string CoverArt)
{
    /// <summary>What stands in for a colour that the brand lacks, which is reported when the brand is read.</summary>
    public const string Missing = "#000000";

    /// <summary>What the press prints for a colour: per cent of cyan, magenta, yellow and black, by the colour's name.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<int>> Inks { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<int>>.Empty;

    public string Colour(string name) => Colours.GetValueOrDefault(name, Missing);
}
