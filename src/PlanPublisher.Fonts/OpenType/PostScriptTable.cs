namespace PlanPublisher.Fonts.OpenType;

/// <summary>The head of the <c>post</c> table: slope, pitch and underline. Glyph names are not read.</summary>
internal sealed class PostScriptTable(FontTable post)
{
    /// <summary>In degrees from the vertical, counter-clockwise: negative for a slope to the right.</summary>
    public double ItalicAngle { get; } = post.Int16(4) + (post.UInt16(6) / 65_536.0);

    /// <summary>The upper edge of the underline, in font units; negative is below the baseline.</summary>
    public int UnderlinePosition { get; } = post.Int16(8);

    public int UnderlineThickness { get; } = post.Int16(10);

    public bool IsFixedPitch { get; } = post.UInt32(12) != 0;
}
