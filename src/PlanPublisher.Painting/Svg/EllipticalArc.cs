namespace PlanPublisher.Painting.Svg;

/// <summary>Draws an elliptical arc as cubic curves of at most a quarter turn (SVG 2, 9.5.1 and B.2).</summary>
/// <remarks>
/// Angles are kept as points on the unit circle and halved by adding them, so that only square roots are needed, which are
/// the same on every machine.
/// </remarks>
internal static class EllipticalArc
{
    /// <param name="radii">Along the arc's own axes; the sign does not count.</param>
    /// <param name="turn">Of those axes, in degrees.</param>
    public static void Draw(Shape shape, Place radii, double turn, bool isLarge, bool isClockwise, Place to)
    {
        var from = shape.Current;
        var (rx, ry) = (Math.Abs(radii.X), Math.Abs(radii.Y));
        if (rx == 0 || ry == 0 || from == to)
        {
            shape.LineTo(to);
            return;
        }

        var (sine, cosine) = TransformReader.SineAndCosine(turn);
        // Half of the way, in the arc's own axes and as a part of its radii.
        var (halfX, halfY) = ((from.X - to.X) / 2, (from.Y - to.Y) / 2);
        var (x, y) = (((cosine * halfX) + (sine * halfY)) / rx, ((cosine * halfY) - (sine * halfX)) / ry);
        var square = (x * x) + (y * y);
        if (square > 1)
        {
            // Radii that do not reach are stretched until they do.
            var stretch = Math.Sqrt(square);
            (rx, ry, x, y, square) = (rx * stretch, ry * stretch, x / stretch, y / stretch, 1);
        }

        var away = Math.Sqrt(Math.Max(0, (1 - square) / square)) * (isLarge == isClockwise ? -1 : 1);
        var centre = new Place(away * y, -away * x);
        var (middleX, middleY) = ((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        var toDrawing = new DrawingTransform(
            cosine * rx,
            sine * rx,
            -sine * ry,
            cosine * ry,
            middleX + (cosine * rx * centre.X) - (sine * ry * centre.Y),
            middleY + (sine * rx * centre.X) + (cosine * ry * centre.Y));
        DrawUnit(shape, new Place(x - centre.X, y - centre.Y), new Place(-x - centre.X, -y - centre.Y), isClockwise ? 1 : -1, toDrawing, to);
    }

    /// <summary>On the unit circle from one place to another.</summary>
    /// <param name="sense">1 towards growing y, −1 the other way round.</param>
    private static void DrawUnit(Shape shape, Place start, Place end, int sense, DrawingTransform toDrawing, Place to)
    {
        List<Place> places = [start, end];
        while (places.Count < 9 && !places.Zip(places.Skip(1)).All(pair => IsQuarterAtMost(pair.First, pair.Second, sense)))
        {
            places = Halved(places, sense);
        }

        for (var i = 1; i < places.Count; i++)
        {
            var (a, b) = (places[i - 1], places[i]);
            var cosine = Math.Clamp((a.X * b.X) + (a.Y * b.Y), -1, 1);
            var (halfSine, halfCosine) = (Math.Sqrt((1 - cosine) / 2), Math.Sqrt((1 + cosine) / 2));
            var reach = sense * 4 / 3.0 * halfSine / (1 + halfCosine);
            shape.CurveTo(
                At(toDrawing, a.X - (reach * a.Y), a.Y + (reach * a.X)),
                At(toDrawing, b.X + (reach * b.Y), b.Y - (reach * b.X)),
                i == places.Count - 1 ? to : At(toDrawing, b.X, b.Y));
        }
    }

    private static List<Place> Halved(List<Place> places, int sense)
    {
        List<Place> halved = [places[0]];
        for (var i = 1; i < places.Count; i++)
        {
            halved.Add(Between(places[i - 1], places[i], sense));
            halved.Add(places[i]);
        }

        return halved;
    }

    /// <summary>The middle of the arc from one place to the other; of two opposite ones a quarter turn on.</summary>
    private static Place Between(Place a, Place b, int sense)
    {
        var (x, y) = (a.X + b.X, a.Y + b.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        if (length < 1e-9)
        {
            return new Place(-sense * a.Y, sense * a.X);
        }

        var side = sense * ((a.X * b.Y) - (a.Y * b.X)) >= 0 ? 1 : -1;
        return new Place(side * x / length, side * y / length);
    }

    private static bool IsQuarterAtMost(Place a, Place b, int sense) =>
        (a.X * b.X) + (a.Y * b.Y) >= -1e-9 && sense * ((a.X * b.Y) - (a.Y * b.X)) >= 0;

    private static Place At(DrawingTransform map, double x, double y)
    {
        var (placeX, placeY) = map.Apply(x, y);
        return new Place(placeX, placeY);
    }
}
