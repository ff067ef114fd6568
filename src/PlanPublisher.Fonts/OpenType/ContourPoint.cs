namespace PlanPublisher.Fonts.OpenType;

/// <summary>A point of a contour as the font holds it: on the curve, or a control point beside it.</summary>
internal readonly record struct ContourPoint(double X, double Y, bool IsOnCurve)
{
    public OutlinePoint Place => new(X, Y);
}
