using System.Collections.Immutable;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>Sets a stretch of text in one font: its words and spaces as one row of glyphs.</summary>
internal readonly struct GlyphRunBuilder(TextSetter text, FontMetrics metrics)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Characters that show nothing; they are left out of what a reader copies.</summary>
    private static readonly System.Buffers.SearchValues<char> Invisible = System.Buffers.SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    /// <param name="showsHyphen">The line ends within a word: a hyphen is shown, which stands for a soft hyphen.</param>
    /// <param name="goesOn">A space is added that takes no room, so that copied text does not run together.</param>
    public GlyphRun Build(ReadOnlySpan<char> source, bool showsHyphen, bool goesOn)
    {
        var visible = WithoutInvisible(source);
        var shown = showsHyphen ? visible + "-" : visible;
        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(goesOn ? shown.Length + 1 : shown.Length);
        var (width, spaces) = AddWords(shown, glyphs);
        if (goesOn)
        {
            AddGlyphs(text.Shape(metrics.Face, " "), shown.Length, glyphs);
        }

        var characters = showsHyphen ? visible + SoftHyphen : visible;
        return new GlyphRun(glyphs.DrainToImmutable(), goesOn ? characters + " " : characters, width, spaces);
    }

    private (Length Width, int Spaces) AddWords(string shown, ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        var width = Length.Zero;
        var spaces = 0;
        for (var at = 0; at < shown.Length;)
        {
            var length = shown.AsSpan(at).IndexOf(' ') is var space and >= 0 ? Math.Max(space, 1) : shown.Length - at;
            var word = text.Shape(metrics.Face, shown.AsSpan(at, length));
            AddGlyphs(word, at, glyphs);
            width += metrics.Scale(word.Width);
            spaces += shown[at] == ' ' ? 1 : 0;
            at += length;
        }

        return (width, spaces);
    }

    private static void AddGlyphs(ShapedWord word, int at, ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        foreach (var glyph in word.Glyphs)
        {
            glyphs.Add(glyph with { TextStart = glyph.TextStart + at });
        }
    }

    private static string WithoutInvisible(ReadOnlySpan<char> source)
    {
        if (source.IndexOfAny(Invisible) < 0)
        {
            return source.ToString();
        }

        var visible = new System.Text.StringBuilder(source.Length);
        foreach (var c in source)
        {
            if (!Invisible.Contains(c))
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }
}

/// <summary>Text as glyphs.</summary>
/// <param name="Width">Without the space that stands for the line's end.</param>
/// <param name="Spaces">How many spaces justification can widen.</param>
internal readonly record struct GlyphRun(ImmutableArray<ShapedGlyph> Glyphs, string Characters, Length Width, int Spaces);
