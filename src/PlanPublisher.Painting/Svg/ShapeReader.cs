using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads the outline of a shape element (SVG 2, chapters 9 "Paths" and 10 "Basic Shapes").</summary>
internal sealed class ShapeReader(HtmlElement element, Action<Func<SourceSpan, Diagnostic>> report)
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
                ReadEllipse(Number("r"), Number("r"));
                break;
            case "ellipse":
                ReadEllipse(Number("rx"), Number("ry"));
                break;
            case "line":
                _shape.MoveTo(new Place(Number("x1"), Number("y1")));
                _shape.LineTo(new Place(Number("x2"), Number("y2")));
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
            Report("d", data.Length > 40 ? data[..40] + "…" : data);
        }
    }

    private void ReadRectangle()
    {
        var (x, y, width, height) = (Number("x"), Number("y"), Number("width"), Number("height"));
        if (width <= 0 || height <= 0)
        {
            return;
        }

        // SVG 2, 7.4: a radius that is missing is the other one; neither is more than half a side.
        var rx = Math.Min(Number("rx", Number("ry")), width / 2);
        var ry = Math.Min(Number("ry", Number("rx")), height / 2);
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

        var (x, y) = (Number("cx"), Number("cy"));
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
        if (!NumberList.TryRead(points, out var numbers) || numbers.Count % 2 != 0)
        {
            Report("points", points);
            return;
        }

        for (var i = 0; i < numbers.Count; i += 2)
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

        if (isClosed && numbers.Count > 0)
        {
            _shape.Close();
        }
    }

    private double Number(string attribute, double otherwise = 0)
    {
        if (element.Attribute(attribute) is not { } text)
        {
            return otherwise;
        }

        if (NumberList.TryRead(text, out var numbers) && numbers.Count == 1)
        {
            return numbers[0];
        }

        Report(attribute, text);
        return otherwise;
    }

    private void Report(string attribute, string value) =>
        report(span => PaintingProblems.DrawingValueNotUnderstood(span, attribute, value));
}
