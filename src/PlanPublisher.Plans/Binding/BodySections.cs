using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>The text of a file, cut at its headings of the first level.</summary>
/// <param name="Before">What stands before the first of them.</param>
internal sealed record BodySections(ImmutableArray<Block> Before, ImmutableArray<BodySection> Sections)
{
    public static BodySections Of(ImmutableArray<Block> body)
    {
        var start = EndOfSection(body, 0);
        var before = body[..start];
        var sections = ImmutableArray.CreateBuilder<BodySection>();
        while (start < body.Length)
        {
            var end = EndOfSection(body, start + 1);
            sections.Add(new BodySection((Block.Heading)body[start], body[(start + 1)..end]));
            start = end;
        }

        return new BodySections(before, sections.ToImmutable());
    }

    private static int EndOfSection(ImmutableArray<Block> body, int from)
    {
        var end = from;
        while (end < body.Length && body[end] is not Block.Heading { Level: 1 })
        {
            end++;
        }

        return end;
    }
}
