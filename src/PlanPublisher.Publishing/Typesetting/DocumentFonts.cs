using System.Collections.Immutable;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>The fonts one page may use: those its style sheets declare, then given folders, the program's own, the machine's.</summary>
/// <remarks>
/// Follows CSS Fonts 4, 5.1 for the order of families. A family that is nowhere is kept in <see cref="Missing"/> with
/// what stands in for it. The machine's folders are not opened as long as every family is found before them.
/// </remarks>
internal sealed class DocumentFonts : IFontSource
{
    private readonly ImmutableArray<FontSetEntry> _declared;
    private readonly FontSet? _declaredSet;
    private readonly ImmutableArray<FontShelf> _shelves;
    private readonly Dictionary<(string Families, int Weight, bool IsItalic), FontFace> _found = [];
    private readonly Dictionary<string, FontFace> _missing = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="declared">Of <c>@font-face</c> rules.</param>
    /// <param name="shelves">In the order in which they are asked; the last is the machine's.</param>
    public DocumentFonts(ImmutableArray<FontSetEntry> declared, ImmutableArray<FontShelf> shelves)
    {
        _declared = declared;
        _declaredSet = declared.IsEmpty ? null : new FontSet(declared);
        _shelves = shelves;
    }

    /// <summary>Families that were asked for and are not there, in ordinal order, each with the face that stood in first.</summary>
    public IEnumerable<(string Family, FontFace Substitute)> Missing =>
        _missing.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    /// <summary>Whether there is any font at all; without one nothing can be set.</summary>
    public bool IsEmpty => LastResort() is null;

    public FontFace Match(IReadOnlyList<string> families, int weight, bool isItalic)
    {
        var key = (string.Join('\n', families), weight, isItalic);
        if (!_found.TryGetValue(key, out var face))
        {
            face = Find(families, weight, isItalic);
            _found.Add(key, face);
        }

        return face;
    }

    /// <remarks>The machine's fonts are asked by name only: which of them has a character is another matter on every machine.</remarks>
    public IEnumerable<FontFace> Fallbacks(IReadOnlyList<string> families, int weight, bool isItalic)
    {
        var named = families
            .Select(family => Named(family, weight, isItalic) ?? FirstOf(GenericFamilies.Of(family), weight, isItalic))
            .OfType<FontFace>();
        var declared = _declared.Select(entry => entry.Family).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(family => Named(family, weight, isItalic)).OfType<FontFace>();
        return named.Concat(declared).Concat(_shelves.SkipLast(1).SelectMany(shelf => shelf.Nearest(weight, isItalic))).Distinct();
    }

    private FontFace Find(IReadOnlyList<string> families, int weight, bool isItalic)
    {
        var missing = new List<string>();
        FontFace? face = null;
        foreach (var family in families)
        {
            face = Named(family, weight, isItalic) ?? FirstOf(GenericFamilies.Of(family), weight, isItalic);
            if (face is not null)
            {
                break;
            }

            missing.Add(family);
        }

        face ??= families
            .Select(family => FirstOf(GenericFamilies.Nearest(family), weight, isItalic))
            .FirstOrDefault(nearest => nearest is not null);
        face ??= LastResort() ?? throw new InvalidOperationException("no font was given: ask IsEmpty first");
        foreach (var family in missing)
        {
            _missing.TryAdd(family, face);
        }

        return face;
    }

    private FontFace? FirstOf(ImmutableArray<string> families, int weight, bool isItalic) =>
        families.Select(family => Named(family, weight, isItalic)).FirstOrDefault(face => face is not null);

    private FontFace? Named(string family, int weight, bool isItalic) =>
        _declaredSet?.Has(family) == true
            ? _declaredSet.Match([family], weight, isItalic)
            : _shelves.Select(shelf => shelf.Find(family, weight, isItalic)).FirstOrDefault(face => face is not null);

    private FontFace? LastResort() =>
        _declared.IsEmpty ? _shelves.Select(shelf => shelf.First()).FirstOrDefault(face => face is not null) : _declared[0].Face;
}
