namespace PlanPublisher.Painting;

/// <summary>Turning, slanting and stretching about a place: x' = A·x + C·y, y' = B·x + D·y, y down.</summary>
public readonly record struct LinearMap(double A, double B, double C, double D)
{
    public double Determinant => (A * D) - (B * C);

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y), (B * x) + (D * y));

    /// <summary>Only of a map that does not flatten.</summary>
    public LinearMap Inverse()
    {
        var determinant = Determinant;
        return new LinearMap(D / determinant, -B / determinant, -C / determinant, A / determinant);
    }
}
