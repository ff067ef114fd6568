using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts;

/// <summary>Finds the face for a style. Asked by layout; answered by <see cref="FontSet"/>.</summary>
public interface IFontSource
{
    /// <summary>
    /// The face of the first family in <paramref name="families"/> that is there, with the nearest weight by CSS Fonts 4,
    /// 5.2 "Matching font styles"; the first face of all if none of the families is.
    /// </summary>
    FontFace Match(IReadOnlyList<string> families, int weight, bool isItalic);

    /// <summary>
    /// The faces to ask for a character that the matched one lacks, in this order: those of the other families, then of
    /// all other fonts of the project (CSS Fonts 4, 5.3 "Cluster matching"). Each with the nearest weight.
    /// </summary>
    IEnumerable<FontFace> Fallbacks(IReadOnlyList<string> families, int weight, bool isItalic);
}
