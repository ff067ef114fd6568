namespace PlanPublisher.Pdf.Fonts;

/// <summary>A glyph of a font file, and the text that a reader extracts for it.</summary>
internal readonly record struct ShownGlyph(ushort Glyph, string Text);
