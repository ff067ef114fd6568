using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Painting.Svg;

/// <summary>Writes the outline of a glyph as path data, in font units with y up.</summary>
internal static class GlyphPath
{
    public static string Write(GlyphOutline outline)
    {
        var data = new StringBuilder();
        foreach (var segment in outline.Segments)
        {
            data.Append(segment.Kind switch
            {
                OutlineSegmentKind.MoveTo => $"M{Place(segment.To)}",
                OutlineSegmentKind.LineTo => $"L{Place(segment.To)}",
                OutlineSegmentKind.CurveTo => $"Q{Place(segment.Control)} {Place(segment.To)}",
                OutlineSegmentKind.Close => "Z",
                _ => throw new UnreachableException(),
            });
        }

        return data.ToString();
    }

    private static string Place(OutlinePoint place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.X:0.##} {place.Y:0.##}");
}
