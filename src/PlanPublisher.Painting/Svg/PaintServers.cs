using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>What gradients and patterns become: a flat colour, and a word to the author.</summary>
/// <remarks>A gradient becomes the mean of its stops, which keeps the look of small signs; a pattern its fallback.</remarks>
internal sealed class PaintServers(Drawing drawing)
{
    /// <summary>Gradients may take their stops from one another, but not so far.</summary>
    private const int LongestChain = 16;

    /// <summary>The colour to paint with, and how much of it covers.</summary>
    public (CssColor Colour, double Alpha) Flat(HtmlElement element, DrawingPaint paint)
    {
        if (paint.Server is not { } id)
        {
            return (paint.Colour, paint.Alpha);
        }

        if (drawing.Find(id) is not { } server)
        {
            if (paint.Colour.IsTransparent)
            {
                drawing.Report(element, span => PaintingProblems.NowhereInDrawing(span, id));
            }

            return (paint.Colour, paint.Alpha);
        }

        var stops = StopsOf(server, LongestChain);
        if (stops.Count == 1)
        {
            return stops[0];
        }

        drawing.Report(element, span => PaintingProblems.PaintedFlat(span, element.Name, server.Name));
        return stops.Count == 0 ? (paint.Colour, paint.Alpha) : Mean(stops);
    }

    private List<(CssColor Colour, double Alpha)> StopsOf(HtmlElement server, int left)
    {
        var stops = server.Children.OfType<HtmlElement>().Where(child => child.Name == "stop").Select(ReadStop).ToList();
        var address = server.Attribute("href") ?? server.Attribute("xlink:href");
        return stops.Count == 0 && left > 0 && address is ['#', .. var id] && drawing.Find(id) is { } other
            ? StopsOf(other, left - 1)
            : stops;
    }

    private (CssColor Colour, double Alpha) ReadStop(HtmlElement stop)
    {
        var paint = DrawingColour.Read(drawing.ValueOf(stop, "stop-color") ?? "black", CssColor.Black) ?? DrawingPaint.Black;
        var opacity = new DrawingLength(0, 1).Read(drawing.ValueOf(stop, "stop-opacity") ?? "1") ?? 1;
        return (paint.Colour, paint.Alpha * Math.Clamp(opacity, 0, 1));
    }

    private static (CssColor Colour, double Alpha) Mean(List<(CssColor Colour, double Alpha)> stops)
    {
        // Colour that does not cover does not count.
        var weight = Math.Max(stops.Sum(stop => stop.Alpha), 1e-9);
        byte Channel(Func<CssColor, byte> of) =>
            (byte)Math.Clamp(Math.Round(stops.Sum(stop => of(stop.Colour) * stop.Alpha) / weight, MidpointRounding.AwayFromZero), 0, 255);

        return (CssColor.Rgb(Channel(c => c.Red), Channel(c => c.Green), Channel(c => c.Blue)), weight / stops.Count);
    }
}
