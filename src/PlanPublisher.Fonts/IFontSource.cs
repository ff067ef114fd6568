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
}
