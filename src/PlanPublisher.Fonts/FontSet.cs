using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts;

/// <summary>A face under the family, weight and slope that a style sheet's <c>@font-face</c> gives it.</summary>
public sealed record FontSetEntry(string Family, int Weight, bool IsItalic, FontFace Face);

/// <summary>The faces a document may use.</summary>
/// <remarks>Follows CSS Fonts 4, 5.2 for weight; widths and optical sizes are not matched.</remarks>
public sealed class FontSet : IFontSource
{
    private readonly ImmutableArray<FontSetEntry> _entries;

    public FontSet(ImmutableArray<FontSetEntry> entries)
    {
        if (entries.IsEmpty)
        {
            throw new ArgumentException("a font set needs at least one face", nameof(entries));
        }

        _entries = entries;
    }

    /// <summary>Whether the set has the family, whatever its weights.</summary>
    public bool Has(string family) => _entries.Any(e => IsNamed(e, family));

    public FontFace Match(IReadOnlyList<string> families, int weight, bool isItalic)
    {
        foreach (var family in families)
        {
            if (Nearest(family, weight, isItalic) is { } face)
            {
                return face;
            }
        }

        return _entries[0].Face;
    }

    public IEnumerable<FontFace> Fallbacks(IReadOnlyList<string> families, int weight, bool isItalic) =>
        families.Concat(_entries.Select(e => e.Family))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(family => Nearest(family, weight, isItalic))
            .OfType<FontFace>();

    private FontFace? Nearest(string family, int weight, bool isItalic)
    {
        var faces = _entries.Where(e => IsNamed(e, family)).ToList();
        var slope = faces.Exists(e => e.IsItalic == isItalic) ? faces.FindAll(e => e.IsItalic == isItalic) : faces;
        return slope.MinBy(e => WeightMatch.Distance(e.Weight, weight))?.Face;
    }

    private static bool IsNamed(FontSetEntry entry, string family) =>
        string.Equals(entry.Family, family, StringComparison.OrdinalIgnoreCase);
}
