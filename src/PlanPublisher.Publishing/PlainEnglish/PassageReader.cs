using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Publishing.PlainTexts;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>Takes from a composed page what an author has to answer for: the text of its parts, a paragraph after another.</summary>
/// <remarks>
/// What is printed is read, so that bound figures and made sentences count as a reader meets them. The cover, the contents, the notes on
/// how to read, and whatever else comes from no file of the plan belong to the templates and are left out. A part that has several pages of
/// its own is a section for each, and only the first has its id. An item of a list is a paragraph. Words of a heading, a caption or the
/// head of a table are no sentences, nor are lines of an address; a cell of a table is one only if it ends as a sentence does. Footnotes stand
/// behind the paragraph that calls them. The mark that something is to be confirmed is a mark, not a sentence, and what templates
/// add in the midst of an author's words (<c>refs</c>, <c>data-words</c>) is not the author's.
/// </remarks>
internal sealed class PassageReader
{
    private readonly ElementSpans _spans;
    private readonly ImmutableHashSet<string> _partIds;
    private readonly OrderedDictionary<string, ImmutableArray<Passage>.Builder> _parts = new(StringComparer.Ordinal);

    /// <summary>Those of the part that is being read; null outside of parts.</summary>
    private ImmutableArray<Passage>.Builder? _passages;

    private PassageReader(ElementSpans spans, IEnumerable<string> partIds)
    {
        _spans = spans;
        _partIds = [.. partIds];
    }

    /// <param name="page">The page that <paramref name="document"/> reads as.</param>
    public static ImmutableArray<PartPassages> Read(HtmlElement page, ComposedDocument document, IEnumerable<string> partIds)
    {
        var reader = new PassageReader(document.Spans, partIds);
        reader.ReadBlock(page, null, SourceSpan.None);
        return [.. reader._parts.Select(part => new PartPassages(part.Key, part.Value.ToImmutable()))];
    }

    /// <param name="part">The part that the block is, or continues; null for none.</param>
    private void ReadBlock(HtmlElement element, string? part, SourceSpan around)
    {
        if (PlainInlines.IsLeftOut(element))
        {
            return;
        }

        if (_passages is null && part is not null)
        {
            _passages = PassagesOf(part);
            ReadChildren(element, PlaceOf(element, around));
            _passages = null;
            return;
        }

        ReadChildren(element, PlaceOf(element, around));
    }

    private ImmutableArray<Passage>.Builder PassagesOf(string part)
    {
        if (!_parts.TryGetValue(part, out var passages))
        {
            passages = ImmutableArray.CreateBuilder<Passage>();
            _parts.Add(part, passages);
        }

        return passages;
    }

    private SourceSpan PlaceOf(HtmlElement element, SourceSpan around) =>
        _spans.Of(element.Ordinal) is { IsNone: false } own ? own : around;

    private void ReadChildren(HtmlElement parent, SourceSpan place)
    {
        var words = new List<HtmlNode>();
        string? part = null;
        foreach (var child in parent.Children)
        {
            if (child is HtmlElement element && PlainBlocks.IsBlock(element))
            {
                AddPassage(parent, words, place);
                words.Clear();
                part = PartOf(element, part);
                ReadBlock(element, part, place);
            }
            else
            {
                words.Add(child);
            }
        }

        AddPassage(parent, words, place);
    }

    /// <param name="before">The part of the block before.</param>
    private string? PartOf(HtmlElement block, string? before) => block.Attribute("id") is { } id && _partIds.Contains(id)
        ? id
        : block.Name == "section" ? before : null;

    private void AddPassage(HtmlElement block, List<HtmlNode> nodes, SourceSpan place)
    {
        if (_passages is null || place.IsNone)
        {
            return;
        }

        var words = PlainInlines.Of(nodes, StandsAside);
        if (words.Any(char.IsLetter))
        {
            _passages.Add(new Passage(words.Replace('\n', ' '), IsRunningText(block, words), place));
        }

        foreach (var note in nodes.OfType<HtmlElement>().SelectMany(Footnotes))
        {
            ReadChildren(note with { Attributes = [] }, PlaceOf(note, place));
        }
    }

    private static bool StandsAside(HtmlElement element) =>
        PlainInlines.IsLeftOut(element) || IsFootnote(element) || element.HasClass("tbc") || element.HasClass("tbc-why") || IsTemplates(element);

    /// <summary>References are, unless they are marked as the author's.</summary>
    private static bool IsTemplates(HtmlElement element) =>
        (element.Attribute("data-words") ?? (element.HasClass("refs") ? "template" : null)) == "template";

    private static IEnumerable<HtmlElement> Footnotes(HtmlElement element) =>
        IsFootnote(element) ? [element] : element.Children.OfType<HtmlElement>().SelectMany(Footnotes);

    private static bool IsFootnote(HtmlElement element) => element.HasClass("footnote");

    private static bool IsRunningText(HtmlElement block, string words) => block.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "caption" or "th" or "dt" => false,
        "td" => EndsASentence(words),
        _ => !words.Contains('\n') || EndsASentence(words),
    };

    private static bool EndsASentence(string words) => words.TrimEnd('”', '’', ')', ']') is [.., '.' or '?' or '!'];
}
