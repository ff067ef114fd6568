namespace PlanPublisher.Fonts.OpenType;

/// <summary>A rectangle round outlines in font units; y runs up from the baseline.</summary>
public readonly record struct GlyphBounds(int XMin, int YMin, int XMax, int YMax);
