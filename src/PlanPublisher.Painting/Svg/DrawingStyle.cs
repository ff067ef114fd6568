using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Svg;

/// <summary>How shapes are filled and stroked; handed down from group to shape (SVG 2, chapter 13).</summary>
/// <param name="Current">What <c>currentColor</c> is: the text colour of the element that holds the drawing.</param>
internal sealed record DrawingStyle(CssColor Current, CssColor Fill, CssColor Stroke)
{
    private static readonly ImmutableHashSet<string> NotSupported =
    [
        "opacity", "fill-opacity", "stroke-opacity", "clip-path", "mask", "filter", "style",
    ];

    public double StrokeWidth { get; private init; } = 1;

    public ImmutableArray<double> Dash { get; private init; } = [];

    public bool FillsEvenOdd { get; private init; }

    public static DrawingStyle Initial(CssColor current) => new(current, CssColor.Black, CssColor.Transparent);

    /// <summary>The style of an element inside this one.</summary>
    public DrawingStyle Of(HtmlElement element, Action<Func<SourceSpan, Diagnostic>> report)
    {
        var style = this;
        foreach (var (name, value) in element.Attributes)
        {
            if (style.With(name, value.Trim()) is { } changed && !IsLost(element, name, value.Trim()))
            {
                style = changed;
            }
            else
            {
                report(span => PaintingProblems.DrawingValueNotUnderstood(span, name, value));
            }
        }

        return style;
    }

    /// <summary>
    /// A full opacity changes nothing, and editors write it everywhere; the style of the drawing as a whole is the page's.
    /// </summary>
    private static bool IsLost(HtmlElement element, string attribute, string value) =>
        NotSupported.Contains(attribute) && value != "1" && !(attribute == "style" && element.Name == "svg");

    /// <summary>Null if the value is not understood.</summary>
    private DrawingStyle? With(string attribute, string value) => attribute switch
    {
        "fill" => DrawingColour.Read(value, Current) is { } colour ? this with { Fill = colour } : null,
        "stroke" => DrawingColour.Read(value, Current) is { } colour ? this with { Stroke = colour } : null,
        "fill-rule" => this with { FillsEvenOdd = value == "evenodd" },
        "stroke-width" when NumberList.TryRead(value, out var width) && width is [var number] => this with { StrokeWidth = number },
        "stroke-width" => null,
        "stroke-dasharray" when value == "none" => this with { Dash = [] },
        "stroke-dasharray" => NumberList.TryRead(value, out var dash) ? this with { Dash = [.. dash] } : null,
        _ => this,
    };
}
