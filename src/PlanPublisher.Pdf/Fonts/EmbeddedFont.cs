using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Fonts;

/// <summary>A face as one document uses it: which glyphs are shown, by which codes, and what each code means.</summary>
/// <remarks>
/// The code of a glyph is its id in the original font file, whatever the subset numbers it. So the contents of a page can
/// be written before the later pages' glyphs are known; <c>CIDToGIDMap</c> leads from one to the other. A glyph that is
/// shown for a second text (the hyphen that a line break makes, a no-break space) gets a second code beyond the font's
/// last glyph. Replacement text in the page would do as well, but some readers lose the rest of the paragraph after it.
/// </remarks>
internal sealed class EmbeddedFont(FontFace face, string resourceName, ObjectReference reference)
{
    /// <summary>A glyph that stands for nothing of its own; it must have a Unicode value all the same.</summary>
    private const string Unknown = "\uFFFD";

    private readonly Dictionary<ushort, ShownGlyph> _codes = [];
    private readonly Dictionary<ShownGlyph, ushort> _secondCodes = [];

    /// <summary>What each glyph's first code means; null for one that was not shown yet.</summary>
    private readonly string?[] _firstTexts = new string?[face.GlyphCount];

    /// <summary>Widths that were asked for, a negative one where none was; no glyph is as wide.</summary>
    private readonly double[] _widths = NotAsked(face.GlyphCount);

    public FontFace Face { get; } = face;

    public string ResourceName { get; } = resourceName;

    public ObjectReference Reference { get; } = reference;

    /// <summary>Each code in use, ascending; sorted at each call, as it is asked for once all pages are written.</summary>
    public IReadOnlyDictionary<ushort, ShownGlyph> Codes => new SortedDictionary<ushort, ShownGlyph>(_codes);

    /// <summary>The code that shows a glyph and means a text; for no text, any code of the glyph.</summary>
    public ushort CodeOf(ushort glyph, ReadOnlySpan<char> text)
    {
        var meaning = _firstTexts[glyph];
        if (meaning is null)
        {
            meaning = _firstTexts[glyph] = text.IsEmpty ? Unknown : PlainestOf(glyph, text);
            _codes.Add(glyph, new ShownGlyph(glyph, meaning));
        }

        return text.IsEmpty || text.SequenceEqual(meaning) ? glyph : SecondCodeOf(new ShownGlyph(glyph, text.ToString()));
    }

    /// <summary>The width as the file states it, in thousandths of the font size.</summary>
    public double WidthOf(ushort glyph)
    {
        ref var width = ref _widths[glyph];
        return width >= 0 ? width : width = Thousandths(Face.AdvanceOf(glyph));
    }

    public double Thousandths(int fontUnits) =>
        Math.Round(fontUnits * 1000.0 / Face.UnitsPerEm, 3, MidpointRounding.AwayFromZero);

    private static double[] NotAsked(int count)
    {
        var widths = new double[count];
        Array.Fill(widths, -1);
        return widths;
    }

    private ushort SecondCodeOf(ShownGlyph shown)
    {
        if (!_secondCodes.TryGetValue(shown, out var code))
        {
            var next = Face.GlyphCount + _secondCodes.Count;
            if (next > ushort.MaxValue)
            {
                // A font that fills all codes: the text is what the glyph meant first.
                return shown.Glyph;
            }

            code = (ushort)next;
            _secondCodes.Add(shown, code);
            _codes.Add(code, shown);
        }

        return code;
    }

    /// <summary>
    /// The first use of a glyph gives it its meaning. If that happens to be an uncommon space or hyphen, every
    /// plain one after it would need a second code, so the plain one is taken if it has the same glyph.
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
