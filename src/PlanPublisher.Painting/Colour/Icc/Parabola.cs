namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>y = a·x² + b·x + c.</summary>
internal readonly record struct Parabola(double A, double B, double C)
{
    /// <summary>Where it meets zero on its rising side: the lesser root counted from above, or its foot if it has none.</summary>
    public double Lowest
    {
        get
        {
            if (Math.Abs(A) < 1e-10)
            {
                return Math.Abs(B) < 1e-10 ? 0 : -C / B;
            }

            var discriminant = (B * B) - (4 * A * C);
            return discriminant <= 0 ? 0 : (-B + Math.Sqrt(discriminant)) / (2 * A);
        }
    }

    /// <summary>The parabola with the least sum of squared distances, by the normal equations and Cramer's rule.</summary>
    public static Parabola Fit(IReadOnlyCollection<(double X, double Y)> points)
    {
        double n = points.Count, x = 0, x2 = 0, x3 = 0, x4 = 0, y = 0, yx = 0, yx2 = 0;
        foreach (var (px, py) in points)
        {
            var square = px * px;
            x += px;
            x2 += square;
            x3 += square * px;
            x4 += square * square;
            y += py;
            yx += py * px;
            yx2 += py * square;
        }

        static double Determinant(double a, double b, double c, double d, double e, double f, double g, double h, double i) =>
            (a * ((e * i) - (f * h))) - (b * ((d * i) - (f * g))) + (c * ((d * h) - (e * g)));
        var all = Determinant(x4, x3, x2, x3, x2, x, x2, x, n);
        return all == 0
            ? default
            : new Parabola(
                Determinant(yx2, x3, x2, yx, x2, x, y, x, n) / all,
                Determinant(x4, yx2, x2, x3, yx, x, x2, y, n) / all,
                Determinant(x4, x3, yx2, x3, x2, yx, x2, x, y) / all);
    }
}
