namespace PlanPublisher.Fonts.Shaping;

/// <summary>One glyph of shaped text, in font units, so that it serves every size.</summary>
/// <param name="Glyph">The glyph's index in the font file.</param>
/// <param name="Advance">From this glyph's origin to the next one's, kerning included, in font units.</param>
/// <param name="TextStart">Where the characters it stands for begin in the run's text.</param>
/// <param name="TextLength">How many UTF-16 code units it stands for; more than one for a ligature.</param>
public readonly record struct ShapedGlyph(ushort Glyph, int Advance, int TextStart, int TextLength);
