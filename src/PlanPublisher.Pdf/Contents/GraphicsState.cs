using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Contents;

/// <summary>The colours and line style in force on a page; an operator is written only where one of them changes.</summary>
/// <remarks>ISO 32000-1, 8.4 and 8.6.8. Nothing is clipped or scaled, so the state never has to be saved and restored.</remarks>
internal sealed class GraphicsState(PdfSyntax content)
{
    private DeviceColour? _fill;
    private DeviceColour? _stroke;
    private Length? _lineWidth;
    private ImmutableArray<Length> _dash = [];

    public void Fill(DeviceColour colour)
    {
        if (colour != _fill)
        {
            _fill = colour;
            WriteColour(colour, "rg", "k");
        }
    }

    public void Stroke(DeviceColour colour, Length width, ImmutableArray<Length> dash)
    {
        if (colour != _stroke)
        {
            _stroke = colour;
            WriteColour(colour, "RG", "K");
        }

        if (width != _lineWidth)
        {
            _lineWidth = width;
            content.Number(width.Points).Operator("w");
        }

        if (!dash.SequenceEqual(_dash))
        {
            _dash = dash;
            WriteDash(dash);
        }
    }

    private void WriteColour(DeviceColour colour, string rgbOperator, string cmykOperator)
    {
        switch (colour)
        {
            case DeviceColour.Rgb rgb:
                content.Number(rgb.Red / 255.0).Number(rgb.Green / 255.0).Number(rgb.Blue / 255.0).Operator(rgbOperator);
                break;
            case DeviceColour.Cmyk inks:
                content.Number(inks.Cyan / 1000.0).Number(inks.Magenta / 1000.0);
                content.Number(inks.Yellow / 1000.0).Number(inks.Black / 1000.0).Operator(cmykOperator);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteDash(ImmutableArray<Length> dash)
    {
        content.OpenArray();
        foreach (var length in dash)
        {
            content.Number(length.Points);
        }

        content.CloseArray().Integer(0).Operator("d");
    }
}
