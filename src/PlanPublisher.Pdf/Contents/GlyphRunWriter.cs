using System.Diagnostics;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Fonts;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Contents;

/// <summary>Writes the glyphs of one baseline: ISO 32000-1, 9.4.</summary>
/// <remarks>
/// Kerning and justification are moves inside <c>TJ</c>; word spacing by <c>Tw</c> does not work with two-byte codes.
/// Glyphs that make up a character only together stand in a span with its text (14.9.4).
/// </remarks>
internal sealed class GlyphRunWriter
{
    /// <summary>Soft hyphen, zero-width spaces and joiners, directional marks.</summary>
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private readonly PdfSyntax _content;
    private readonly EmbeddedFont _font;
    private readonly DisplayItem.Glyphs _run;

    /// <summary>The move to make before the next glyph, in thousandths of the font size; positive is backwards.</summary>
    private double _move;

    private bool _isArrayOpen;
    private bool _isStringOpen;

    private GlyphRunWriter(PdfSyntax content, EmbeddedFont font, DisplayItem.Glyphs run)
    {
        _content = content;
        _font = font;
        _run = run;
    }

    public static void Write(PdfSyntax content, EmbeddedFont font, DisplayItem.Glyphs run, Length pageHeight)
    {
        var writer = new GlyphRunWriter(content, font, run);
        writer.WritePlace(pageHeight);
        writer.WriteClusters();
    }

    private void WritePlace(Length pageHeight)
    {
        if (_run.Map is { } map)
        {
            // Their y runs down, that of text space up.
            _content.Number(map.A, 5).Number(-map.B, 5).Number(-map.C, 5).Number(map.D, 5);
            _content.Number(_run.Origin.X.Points).Number((pageHeight - _run.Origin.Y).Points).Operator("Tm");
            return;
        }

        var (along, across) = _run.Turn switch
        {
            TextTurn.None => (1, 0),
            TextTurn.Up => (0, 1),
            TextTurn.Down => (0, -1),
            _ => throw new UnreachableException(),
        };
        _content.Integer(along).Integer(across).Integer(-across).Integer(along);
        _content.Number(_run.Origin.X.Points).Number((pageHeight - _run.Origin.Y).Points).Operator("Tm");
    }

    /// <summary>A cluster is a glyph with its characters and the glyphs after it that have none of their own.</summary>
    private void WriteClusters()
    {
        var start = 0;
        while (start < _run.Run.Length)
        {
            var end = start + 1;
            while (end < _run.Run.Length && _run.Run[end].TextLength == 0)
            {
                end++;
            }

            WriteCluster(_run.Run.AsSpan(start, end - start));
            start = end;
        }

        CloseArray();
    }

    private void WriteCluster(ReadOnlySpan<ShapedGlyph> cluster)
    {
        var text = WithoutInvisible(_run.Characters.AsSpan(cluster[0].TextStart, cluster[0].TextLength));
        if (cluster.Length == 1)
        {
            WriteGlyph(cluster[0], text);
        }
        else
        {
            WriteReplaced(cluster, text);
        }

        if (text is " ")
        {
            _move -= _run.WordSpacing.Points * 1000 / _run.FontSize.Points;
        }
    }

    /// <summary>Several glyphs for one text: none of them means it alone.</summary>
    private void WriteReplaced(ReadOnlySpan<ShapedGlyph> cluster, ReadOnlySpan<char> text)
    {
        CloseArray();
        _content.Name("Span").OpenDictionary().Key("ActualText").Text(text.ToString()).CloseDictionary().Operator("BDC");
        foreach (var glyph in cluster)
        {
            WriteGlyph(glyph, []);
        }

        CloseArray();
        _content.Operator("EMC");
    }

    /// <summary>
    /// Shaping gives a place where a word could break to the glyph before it. A reader gets the word without it, unless
    /// it is what the glyph stands for: the hyphen at the end of a line.
    /// </summary>
    private static ReadOnlySpan<char> WithoutInvisible(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && text[0] < Invisible[0])
        {
            return text;
        }

        var visible = text.Trim(Invisible);
        return visible.IsEmpty ? text : visible;
    }

    private void WriteGlyph(ShapedGlyph glyph, ReadOnlySpan<char> text)
    {
        if (!_isArrayOpen)
        {
            _content.OpenArray();
            _isArrayOpen = true;
        }

        // Whether it is more than nothing when it is rounded, half to even.
        if (Math.Abs(_move) * 1000 > 0.5)
        {
            CloseString();
            _content.Number(_move);
        }

        if (!_isStringOpen)
        {
            _content.OpenHexadecimal();
            _isStringOpen = true;
        }

        _content.HexadecimalPair(_font.CodeOf(glyph.Glyph, text));
        _move = _font.WidthOf(glyph.Glyph) - (glyph.Advance * 1000.0 / _font.Face.UnitsPerEm);
    }

    private void CloseString()
    {
        if (_isStringOpen)
        {
            _content.CloseHexadecimal();
            _isStringOpen = false;
        }
    }

    private void CloseArray()
    {
        CloseString();
        if (_isArrayOpen)
        {
            _content.CloseArray().Operator("TJ");
            _isArrayOpen = false;
        }
    }
}
