using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>A character of a text with where it is put (SVG 2, 11.4). Null is where the one before it ends.</summary>
internal sealed record TextCharacter(char Value, HtmlElement Element, DrawingStyle Style)
{
    public double? X { get; set; }

    public double? Y { get; set; }

    public double ShiftX { get; set; }

    public double ShiftY { get; set; }

    /// <summary>Whether an anchored piece of text begins here.</summary>
    public bool StartsChunk => X is not null || Y is not null;

    /// <summary>Whether it can be set in one run with the character before it.</summary>
    public bool GoesOn(TextCharacter before) =>
        !StartsChunk && ShiftX == 0 && ShiftY == 0 && ReferenceEquals(Style, before.Style) && ReferenceEquals(Element, before.Element);
}
