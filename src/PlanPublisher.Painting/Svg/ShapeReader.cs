using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads the outline of a shape element (SVG 2, chapters 9 "Paths" and 10 "Basic Shapes").</summary>
/// <param name="viewport">What percentages are of, in user units.</param>
internal sealed class ShapeReader(HtmlElement element, DrawingStyle style, Viewport viewport, Drawing drawing)
{
    /// <summary>How far the control points of a quarter circle lie from its ends, for a radius of 1.</summary>
    private const double QuarterCircle = 0.552_284_749_830_793_6;

    private readonly Shape _shape = new();

    /// <summary>Null if the element is not a shape. A shape without size has no segments.</summary>
    public Shape? Read()
    {
        switch (element.Name)
        {
            case "path":
                ReadPath();
                break;
            case "rect":
                ReadRectangle();
                break;
            case "circle":
                ReadEllipse(Number("r", viewport.Diagonal), Number("r", viewport.Diagonal));
                break;
            case "ellipse":
                ReadEllipse(Number("rx", viewport.Width), Number("ry", viewport.Height));
                break;
            case "line":
                _shape.MoveTo(new Place(Number("x1", viewport.Width), Number("y1", viewport.Height)));
                _shape.LineTo(new Place(Number("x2", viewport.Width), Number("y2", viewport.Height)));
                break;
            case "polyline" or "polygon":
                ReadPoints(isClosed: element.Name == "polygon");
                break;
            default:
                return null;
        }

        return _shape;
    }

    private void ReadPath()
    {
        var data = element.Attribute("d") ?? "";
        if (!new PathDataReader(data, _shape).Read())
        {
            Report("d", data);
        }
    }

    private void ReadRectangle()
    {
        var (x, y) = (Number("x", viewport.Width), Number("y", viewport.Height));
        var (width, height) = (Number("width", viewport.Width), Number("height", viewport.Height));
        if (width <= 0 || height <= 0)
        {
            return;
        }

        // SVG 2, 7.4: a radius that is missing is the other one; neither is more than half a side.
        var rx = Math.Min(Radius("rx", viewport.Width) ?? Radius("ry", viewport.Height) ?? 0, width / 2);
        var ry = Math.Min(Radius("ry", viewport.Height) ?? Radius("rx", viewport.Width) ?? 0, height / 2);
        if (rx <= 0 || ry <= 0)
        {
            _shape.MoveTo(new Place(x, y));
            _shape.LineTo(new Place(x + width, y));
            _shape.LineTo(new Place(x + width, y + height));
            _shape.LineTo(new Place(x, y + height));
            _shape.Close();
            return;
        }

        _shape.MoveTo(new Place(x + rx, y));
        _shape.LineTo(new Place(x + width - rx, y));
        Quarter(new Place(x + width, y), new Place(x + width, y + ry));
        _shape.LineTo(new Place(x + width, y + height - ry));
        Quarter(new Place(x + width, y + height), new Place(x + width - rx, y + height));
        _shape.LineTo(new Place(x + rx, y + height));
        Quarter(new Place(x, y + height), new Place(x, y + height - ry));
        _shape.LineTo(new Place(x, y + ry));
        Quarter(new Place(x, y), new Place(x + rx, y));
        _shape.Close();
    }

    private void ReadEllipse(double rx, double ry)
    {
        if (rx <= 0 || ry <= 0)
        {
            return;
        }

        var (x, y) = (Number("cx", viewport.Width), Number("cy", viewport.Height));
        _shape.MoveTo(new Place(x + rx, y));
        Quarter(new Place(x + rx, y + ry), new Place(x, y + ry));
        Quarter(new Place(x - rx, y + ry), new Place(x - rx, y));
        Quarter(new Place(x - rx, y - ry), new Place(x, y - ry));
        Quarter(new Place(x + rx, y - ry), new Place(x + rx, y));
        _shape.Close();
    }

    /// <summary>A quarter of an ellipse to a place, round inside the corner of the box about it.</summary>
    private void Quarter(Place corner, Place to)
    {
        static Place Towards(Place from, Place corner) => new(
            from.X + (QuarterCircle * (corner.X - from.X)),
            from.Y + (QuarterCircle * (corner.Y - from.Y)));

        _shape.CurveTo(Towards(_shape.Current, corner), Towards(to, corner), to);
    }

    private void ReadPoints(bool isClosed)
    {
        var points = element.Attribute("points") ?? "";
        // What stands before a mistake is drawn, and a coordinate without its other half is not (SVG 2, 10.6).
        if (!NumberList.TryRead(points, out var numbers) || numbers.Count % 2 != 0)
        {
            Report("points", points);
        }

        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            var place = new Place(numbers[i], numbers[i + 1]);
            if (i == 0)
            {
                _shape.MoveTo(place);
            }
            else
            {
                _shape.LineTo(place);
            }
        }

        if (isClosed && numbers.Count > 1)
        {
            _shape.Close();
        }
    }

    /// <summary>Null for a radius that is not given.</summary>
    private double? Radius(string attribute, double whole) =>
        element.Attribute(attribute) is null or "auto" ? null : Number(attribute, whole);

    private double Number(string attribute, double whole)
    {
        if (element.Attribute(attribute) is not { } text)
        {
            return 0;
        }

        if (new DrawingLength(style.FontSize, whole).Read(text) is { } number)
        {
            return number;
        }

        Report(attribute, text);
        return 0;
    }

    private void Report(string attribute, string value) =>
        drawing.Report(element, span => PaintingProblems.DrawingValueNotUnderstood(span, attribute, value));
}
