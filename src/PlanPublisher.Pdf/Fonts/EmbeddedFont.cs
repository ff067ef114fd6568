using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Fonts;

/// <summary>A face as one document uses it: which glyphs are shown, and what each of them means.</summary>
/// <remarks>
/// Character codes are the glyph ids of the original font file, whatever the subset numbers them. So the contents of a
/// page can be written before the later pages' glyphs are known; <c>CIDToGIDMap</c> leads from one to the other.
/// </remarks>
internal sealed class EmbeddedFont(FontFace face, string resourceName, ObjectReference reference)
{
    /// <summary>A glyph that stands for nothing of its own; it must have a Unicode value all the same.</summary>
    private const string Unknown = "\uFFFD";

    private readonly SortedDictionary<ushort, string> _meanings = [];

    public FontFace Face { get; } = face;

    public string ResourceName { get; } = resourceName;

    public ObjectReference Reference { get; } = reference;

    /// <summary>Each glyph shown so far with the text that a reader extracts for it, by glyph id.</summary>
    public IReadOnlyDictionary<ushort, string> Meanings => _meanings;

    /// <summary>Notes that the glyph is shown for a text. False if the font's map gives a reader another one.</summary>
    public bool Means(ushort glyph, ReadOnlySpan<char> text)
    {
        if (!_meanings.TryGetValue(glyph, out var meaning))
        {
            meaning = text.IsEmpty ? Unknown : PlainestOf(glyph, text);
            _meanings.Add(glyph, meaning);
        }

        return text.SequenceEqual(meaning);
    }

    /// <summary>The width as the file states it, in thousandths of the font size.</summary>
    public double WidthOf(ushort glyph) => Thousandths(Face.AdvanceOf(glyph));

    public double Thousandths(int fontUnits) =>
        Math.Round(fontUnits * 1000.0 / Face.UnitsPerEm, 3, MidpointRounding.AwayFromZero);

    /// <summary>
    /// The first use of a glyph gives it its meaning. If that happens to be an uncommon space or hyphen, every
    /// plain one after it would need a replacement text, so the plain one is taken if it has the same glyph.
    /// </summary>
    private string PlainestOf(ushort glyph, ReadOnlySpan<char> text)
    {
        var plain = text switch
        {
            "\u00A0" or "\u202F" or [>= '\u2000' and <= '\u200A'] => ' ',
            "\u00AD" or "\u2010" or "\u2011" => '-',
            _ => '\0',
        };
        return plain != '\0' && Face.GlyphOf(plain) == glyph ? plain.ToString() : text.ToString();
    }
}
