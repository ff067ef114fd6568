using System.Collections.Immutable;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>Sets text of one style: its words and spaces as rows of glyphs, one for each face and size that it takes.</summary>
/// <remarks>One row is the rule; more come of characters that the style's own face lacks. Not for two threads at a time.</remarks>
internal sealed class GlyphRunBuilder(TextSetter text)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Characters that show nothing; they are left out of what a reader copies.</summary>
    private static readonly System.Buffers.SearchValues<char> Invisible = System.Buffers.SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    private readonly List<GlyphRun> _runs = [];
    private readonly ImmutableArray<ShapedGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>();

    /// <summary>Of the row that is being set.</summary>
    private FontMetrics _metrics;
    private Length _shift;
    private Length _width;
    private int _spaces;

    /// <summary>Where in the text the row begins.</summary>
    private int _start;

    /// <param name="showsHyphen">The line ends within a word: a hyphen is shown, which stands for a soft hyphen.</param>
    /// <param name="goesOn">A space is added that takes no room, so that copied text does not run together.</param>
    /// <returns>The rows, from the left; they are there until the next call. Empty if there is nothing to show.</returns>
    public List<GlyphRun> Build(TextFont font, ReadOnlySpan<char> source, bool showsHyphen, bool goesOn)
    {
        Begin(font);
        var shown = ShownOf(source, showsHyphen);
        for (var at = 0; at < shown.Length;)
        {
            var length = shown.AsSpan(at).IndexOf(' ') is var space and >= 0 ? Math.Max(space, 1) : shown.Length - at;
            AddWord(font, shown, at, length);
            at += length;
        }

        var characters = showsHyphen ? string.Concat(shown.AsSpan(0, shown.Length - 1), [SoftHyphen]) : shown;
        if (goesOn && shown.Length > 0)
        {
            AddEndSpace(font, shown.Length, characters);
            characters += " ";
        }

        End(characters, characters.Length);
        return _runs;
    }

    /// <summary>A text that must stay in one row, as the pattern of a leader: of several faces the first one shows it all.</summary>
    public GlyphRun BuildOne(TextFont font, string source)
    {
        var runs = Build(font, source, showsHyphen: false, goesOn: false);
        if (runs.Count == 1)
        {
            return runs[0];
        }

        var metrics = runs.Count == 0 ? font.Metrics : runs[0].Metrics;
        var shaped = WordShaper.Shape(metrics.Face, source, font.Features);
        return new GlyphRun(shaped.Glyphs, source, metrics.Scale(shaped.Width), Spaces: 0, metrics, Length.Zero);
    }

    /// <summary>In the face of the last row, if that has a space.</summary>
    private void AddEndSpace(TextFont font, int at, string characters)
    {
        if (!WordShaper.CanShow(_metrics.Face, ' '))
        {
            MoveTo(font.Metrics, Length.Zero, at, characters);
        }

        AddGlyphs(WordShaper.Shape(_metrics.Face, " "), at, 0);
    }

    private void Begin(TextFont font)
    {
        _runs.Clear();
        _glyphs.Clear();
        (_metrics, _shift, _width, _spaces, _start) = (font.Metrics, Length.Zero, Length.Zero, 0, 0);
    }

    private void AddWord(TextFont font, string shown, int at, int length)
    {
        var word = shown.AsSpan(at, length);
        if (TextSetter.IsWhole(font, word, out var shaped))
        {
            var added = word[0] == ' ' ? font.PerSpace : font.PerGlyph;
            MoveTo(font.Metrics, Length.Zero, at, shown);
            AddGlyphs(shaped, at, added);
            _width += font.Metrics.Scale(shaped.Width + (shaped.Glyphs.Length * added));
            _spaces += word[0] == ' ' ? 1 : 0;
            return;
        }

        foreach (var piece in text.CutUp(font, word))
        {
            var part = piece.Shape(word);
            var added = TextSetter.Added(font, piece, font.PerGlyph);
            MoveTo(piece.Metrics, piece.Shift, at + piece.Start, shown);
            AddGlyphs(part, at + piece.Start, added);
            _width += piece.Metrics.Scale(part.Width + (part.Glyphs.Length * added));
            _spaces += word[0] == ' ' ? 1 : 0;
        }
    }

    /// <summary>Begins a new row if the next glyphs are of another face, size or height.</summary>
    private void MoveTo(FontMetrics metrics, Length shift, int at, string characters)
    {
        if (metrics == _metrics && shift == _shift)
        {
            return;
        }

        End(characters, at);
        (_metrics, _shift, _width, _spaces, _start) = (metrics, shift, Length.Zero, 0, at);
    }

    private void End(string characters, int at)
    {
        if (_glyphs.Count > 0)
        {
            _runs.Add(new GlyphRun(_glyphs.ToImmutable(), characters[_start..at], _width, _spaces, _metrics, _shift));
            _glyphs.Clear();
        }
    }

    private void AddGlyphs(ShapedWord word, int at, int added)
    {
        foreach (var glyph in word.Glyphs)
        {
            _glyphs.Add(glyph with { TextStart = glyph.TextStart + at - _start, Advance = glyph.Advance + added });
        }
    }

    /// <summary>Without what shows nothing, and with the hyphen of a line's end.</summary>
    private static string ShownOf(ReadOnlySpan<char> source, bool showsHyphen)
    {
        if (source.IndexOfAny(Invisible) < 0)
        {
            return showsHyphen ? string.Concat(source, "-") : source.ToString();
        }

        var visible = new System.Text.StringBuilder(source.Length + 1);
        foreach (var c in source)
        {
            if (!Invisible.Contains(c))
            {
                visible.Append(c);
            }
        }

        return visible.Append(showsHyphen ? "-" : "").ToString();
    }
}

/// <summary>Text as glyphs of one face and size.</summary>
/// <param name="Width">Without the space that stands for the line's end.</param>
/// <param name="Spaces">How many spaces justification can widen.</param>
/// <param name="Shift">How far its baseline lies below that of its text.</param>
internal readonly record struct GlyphRun(
    ImmutableArray<ShapedGlyph> Glyphs, string Characters, Length Width, int Spaces, FontMetrics Metrics, Length Shift);
