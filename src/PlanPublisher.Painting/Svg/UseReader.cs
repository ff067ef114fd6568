using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Reads what a <c>use</c> element stands for (SVG 2, 5.5). Only elements of the same drawing are found.</summary>
internal static class UseReader
{
    public static HtmlElement? TargetOf(HtmlElement use, Drawing drawing) =>
        (use.Attribute("href") ?? use.Attribute("xlink:href")) is ['#', .. var id] ? drawing.Find(id) : null;

    public static string AddressOf(HtmlElement use) => use.Attribute("href") ?? use.Attribute("xlink:href") ?? "";

    public static DrawingTransform MoveOf(HtmlElement use) => DrawingTransform.Move(Number(use, "x"), Number(use, "y"));

    private static double Number(HtmlElement use, string attribute) =>
        use.Attribute(attribute) is { } text ? new DrawingLength(16, 0).Read(text) ?? 0 : 0;
}
