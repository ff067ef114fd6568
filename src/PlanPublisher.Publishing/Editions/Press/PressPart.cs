using System.Collections.Immutable;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>A run of a document's pages that goes into one file, filled up with blank pages.</summary>
/// <param name="Name">What it is, for the preflight report.</param>
/// <param name="Suffix">Behind the name of the press copy: "-cover".</param>
/// <param name="Pages">Numbered from 0 for its own file.</param>
/// <param name="Originals">The same pages as the document has them; the blank ones are not among them.</param>
internal sealed record PressPart(string Name, string Suffix, LaidOutDocument Pages, ImmutableArray<Page> Originals)
{
    /// <summary>The name of the part that is the whole document.</summary>
    public const string Whole = "All pages";

    public int BlankCount => Pages.Pages.Length - Originals.Length;

    /// <param name="multiple">Blank pages fill up to a multiple of this.</param>
    public static PressPart Of(string name, string suffix, LaidOutDocument document, int from, int count, int multiple)
    {
        ImmutableArray<Page> originals = [.. document.Pages.AsSpan(from, count)];
        var whole = (count + multiple - 1) / multiple * multiple;
        var blank = new Page(0, "", "", document.Pages[0].Style with { Background = CssColor.Transparent }, []);
        var pages = originals.Concat(Enumerable.Repeat(blank, whole - count)).Select((page, index) => page with { Index = index });
        var anchors = document.Anchors.Where(anchor => IsInside(anchor.Value))
            .Select(anchor => KeyValuePair.Create(anchor.Key, Moved(anchor.Value)));
        return new PressPart(
            name,
            suffix,
            document with
            {
                Pages = [.. pages],
                Anchors = anchors.ToImmutableSortedDictionary(document.Anchors.KeyComparer),
                Outline = [.. document.Outline.Where(entry => IsInside(entry.At)).Select(entry => entry with { At = Moved(entry.At) })],
            },
            originals);

        bool IsInside(Anchor anchor) => anchor.PageIndex >= from && anchor.PageIndex < from + count;
        Anchor Moved(Anchor anchor) => anchor with { PageIndex = anchor.PageIndex - from };
    }
}
