namespace PlanPublisher.Fonts.OpenType;

/// <summary>One part of a composite glyph.</summary>
/// <param name="GlyphAt">Where the part's glyph index stands in the description, so that a subset can renumber it.</param>
internal readonly record struct GlyphPart(ushort Glyph, int GlyphAt, GlyphTransform Transform);

/// <summary>How a part is scaled, turned and moved: x' = Xx·x + Yx·y + Dx, y' = Xy·x + Yy·y + Dy.</summary>
internal readonly record struct GlyphTransform(double Xx, double Xy, double Yx, double Yy, double Dx, double Dy)
{
    public static readonly GlyphTransform Identity = new(1, 0, 0, 1, 0, 0);

    public (double X, double Y) Apply(double x, double y) => ((Xx * x) + (Yx * y) + Dx, (Xy * x) + (Yy * y) + Dy);
}
