using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PlanPublisher.Painting.Svg;

/// <summary>Writes the groups that clip the items of a page picture; each area of a clip is a group in the one before it.</summary>
internal sealed class ClipWriter(StringBuilder svg, int pageIndex)
{
    private ImmutableArray<ClipArea> _current = [];
    private int _count;

    public void Enter(ImmutableArray<ClipArea> clip)
    {
        if (clip.SequenceEqual(_current))
        {
            return;
        }

        svg.Insert(svg.Length, "</g>\n", _current.Length);
        _current = clip;
        foreach (var area in clip)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"clip{pageIndex}-{_count++}");
            var rule = area.IsEvenOdd ? " clip-rule=\"evenodd\"" : "";
            svg.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"{id}\"><path d=\"{SvgWriter.PathDataOf(area.Segments)}\"{rule}/></clipPath>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<g clip-path=\"url(#{id})\">\n");
        }
    }
}
