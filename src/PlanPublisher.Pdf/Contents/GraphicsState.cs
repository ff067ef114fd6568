using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf.Fonts;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Contents;

/// <summary>The colours and line style in force on a page; an operator is written only where one of them changes.</summary>
/// <remarks>ISO 32000-1, 8.4 and 8.6.8. It is saved and restored only for what is clipped or stretched.</remarks>
internal sealed class GraphicsState(PdfSyntax content)
{
    private readonly Stack<State> _saved = [];
    private State _now = new(null, null, null, [], Length.Zero, LineCap.Butt, LineJoin.Mitre, 10, null, Length.Zero, IsOverprinting: false);

    /// <summary>Whether something was printed over its ground, so that the page needs <see cref="WriteResources"/>.</summary>
    public bool HasOverprint { get; private set; }

    /// <summary>The two states of overprinting that a page switches between (8.6.7).</summary>
    /// <remarks>In mode 1 an ink of which there is none leaves what lies below as it is: black keeps the colours under it.</remarks>
    public static void WriteResources(PdfSyntax resources)
    {
        resources.Key("ExtGState").OpenDictionary();
        foreach (var isOn in (ReadOnlySpan<bool>)[false, true])
        {
            resources.Key(NameOf(isOn)).OpenDictionary().Key("Type").Name("ExtGState")
                .Key("OP").Boolean(isOn)
                .Key("op").Boolean(isOn)
                .Key("OPM").Integer(isOn ? 1 : 0)
                .CloseDictionary();
        }

        resources.CloseDictionary();
    }

    public void Save()
    {
        _saved.Push(_now);
        content.Operator("q");
    }

    public void Restore()
    {
        _now = _saved.Pop();
        content.Operator("Q");
    }

    public void Overprint(bool isOn)
    {
        if (isOn != _now.IsOverprinting)
        {
            HasOverprint = true;
            _now = _now with { IsOverprinting = isOn };
            content.Name(NameOf(isOn)).Operator("gs");
        }
    }

    public void Fill(DeviceColour colour)
    {
        if (colour != _now.Fill)
        {
            _now = _now with { Fill = colour };
            WriteColour(colour, "rg", "k");
        }
    }

    public void Stroke(DeviceColour colour, Length width, ImmutableArray<Length> dash) =>
        Stroke(new PathStroke(width, dash, colour) { MitreLimit = _now.MitreLimit, Join = _now.Join });

    public void Stroke(PathStroke stroke)
    {
        if (stroke.Colour != _now.Stroke)
        {
            WriteColour(stroke.Colour, "RG", "K");
        }

        if (stroke.Width != _now.LineWidth)
        {
            content.Number(stroke.Width.Points).Operator("w");
        }

        if (!stroke.Dash.SequenceEqual(_now.Dash) || stroke.DashOffset != _now.DashOffset)
        {
            WriteDash(stroke.Dash, stroke.DashOffset);
        }

        WriteEnds(stroke);
        _now = _now with
        {
            Stroke = stroke.Colour,
            LineWidth = stroke.Width,
            Dash = stroke.Dash,
            DashOffset = stroke.DashOffset,
            Cap = stroke.Cap,
            Join = stroke.Join,
            MitreLimit = stroke.MitreLimit,
        };
    }

    /// <summary>Whether the font has to be selected; afterwards it is in force.</summary>
    public bool Select(EmbeddedFont font, Length size)
    {
        if (font == _now.Font && size == _now.FontSize)
        {
            return false;
        }

        _now = _now with { Font = font, FontSize = size };
        return true;
    }

    private static string NameOf(bool isOverprinting) => isOverprinting ? "Over" : "Out";

    private void WriteEnds(PathStroke stroke)
    {
        if (stroke.Cap != _now.Cap)
        {
            content.Integer((int)stroke.Cap).Operator("J");
        }

        if (stroke.Join != _now.Join)
        {
            content.Integer((int)stroke.Join).Operator("j");
        }

        if (stroke.MitreLimit != _now.MitreLimit)
        {
            content.Number(stroke.MitreLimit).Operator("M");
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

    private void WriteDash(ImmutableArray<Length> dash, Length offset)
    {
        content.OpenArray();
        foreach (var length in dash)
        {
            content.Number(length.Points);
        }

        content.CloseArray().Number(offset.Points).Operator("d");
    }

    private sealed record State(
        DeviceColour? Fill,
        DeviceColour? Stroke,
        Length? LineWidth,
        ImmutableArray<Length> Dash,
        Length DashOffset,
        LineCap Cap,
        LineJoin Join,
        double MitreLimit,
        EmbeddedFont? Font,
        Length FontSize,
        bool IsOverprinting);
}
