using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>A stretch of a word that is set in one face, size and height above the baseline.</summary>
/// <param name="Start">Its first character, from the word's start.</param>
/// <param name="Shift">How far its baseline is moved down.</param>
/// <param name="IsRaised">Its letters are shown as capitals.</param>
internal readonly record struct TextPiece(int Start, int Length, FaceWords Words, Length Size, Length Shift, bool IsRaised)
{
    public FontMetrics Metrics => new(Words.Face, Size);

    /// <summary>Shapes the piece of <paramref name="word"/>; one glyph or more for each character, as many as it has itself.</summary>
    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        var text = word.Slice(Start, Length);
        if (!IsRaised)
        {
            return Words.Shape(text);
        }

        // One character for one, so that places in the text stay right: no letter becomes two.
        Span<char> capitals = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        text.ToUpperInvariant(capitals);
        return Words.Shape(capitals);
    }
}
