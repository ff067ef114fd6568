using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Pdf.Caching;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Fonts;

/// <summary>The fonts of a document, in the order in which pages first use them.</summary>
/// <param name="cache">Where subsets are kept for other files; null for none.</param>
internal sealed class EmbeddedFonts(ObjectFile file, PdfCache? cache)
{
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly Dictionary<string, EmbeddedFont> _byHash = [];

    public EmbeddedFont Of(FontFace face)
    {
        if (!_byHash.TryGetValue(face.Hash, out var font))
        {
            font = new EmbeddedFont(face, $"F{_fonts.Count}", file.Reserve());
            _byHash.Add(face.Hash, font);
            _fonts.Add(font);
        }

        return font;
    }

    /// <summary>Writes all fonts; after the last page, when their glyphs are known.</summary>
    public void Write()
    {
        foreach (var font in _fonts)
        {
            FontWriter.Write(file, font, cache);
        }
    }
}
