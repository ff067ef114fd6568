using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using YamlDotNet.Core;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Turns places in the YAML text into places in the file.</summary>
/// <param name="Start">Where the YAML begins in the file.</param>
/// <param name="Inserted">
/// Offsets, in ascending order and in the text that was read, of characters that <see cref="ColonQuoting"/> put in.
/// </param>
internal sealed record YamlPlaces(SourceText Source, int Start, ImmutableArray<int> Inserted)
{
    public SourceSpan Span(Mark start, Mark end)
    {
        var from = Offset(start.Index);
        return Source.Span(from, Math.Max(Offset(end.Index) - from, 0));
    }

    private int Offset(long index)
    {
        var found = Inserted.BinarySearch((int)index);
        var before = found >= 0 ? found : ~found;
        return Math.Clamp(Start + (int)index - before, 0, Source.Text.Length);
    }
}
