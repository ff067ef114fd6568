using System.Collections.Immutable;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Changes.Pages;

/// <summary>Takes a composed page apart into its leaves, in document order.</summary>
/// <remarks>
/// An element whose children are all words and marks inside words is a leaf; of any other, the words that stand directly
/// in it. So every word and every mark belongs to exactly one leaf. Attributes that only name places inside the page do
/// not count; attributes of elements around leaves are held against each other in the page's picture, not here.
/// </remarks>
internal sealed class LeafReader
{
    private static readonly HashSet<string> InlineNames = new(
        [
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "label", "mark",
            "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
        ],
        StringComparer.Ordinal);

    private readonly ImmutableArray<PrintedLeaf>.Builder _leaves = ImmutableArray.CreateBuilder<PrintedLeaf>();
    private readonly LeafContext _context = new();

    private LeafReader()
    {
    }

    public static ImmutableArray<PrintedLeaf> Read(HtmlDocument document)
    {
        var reader = new LeafReader();
        foreach (var body in document.Root.Children.OfType<HtmlElement>().Where(element => element.Name == "body"))
        {
            reader.Visit(body);
        }

        return reader._leaves.ToImmutable();
    }

    /// <summary>The ordinal of the last element inside <paramref name="element"/>.</summary>
    public static int LastOf(HtmlElement element) =>
        element.Children.OfType<HtmlElement>().LastOrDefault() is { } child ? LastOf(child) : element.Ordinal;

    private void Visit(HtmlElement element)
    {
        _context.Enter(element);
        if (element.Name == "svg" || element.Children.All(IsInline))
        {
            AddWhole(element);
        }
        else
        {
            VisitChildren(element);
        }

        _context.Leave(element);
    }

    private void AddWhole(HtmlElement element)
    {
        var text = LeafText.Of(element);
        if (text.Length > 0 || element.Name is "td" or "th" or "svg" or "hr")
        {
            _leaves.Add(new PrintedLeaf(
                _context.WhatOf(element), _context.Where(), text, LeafText.ContentOf(element), element.Ordinal, element.Ordinal, LastOf(element)));
        }
    }

    private void VisitChildren(HtmlElement element)
    {
        var words = new List<HtmlNode>();
        foreach (var child in element.Children)
        {
            if (IsInline(child))
            {
                words.Add(child);
                continue;
            }

            AddWords(element, words);
            Visit((HtmlElement)child);
        }

        AddWords(element, words);
    }

    private void AddWords(HtmlElement owner, List<HtmlNode> words)
    {
        var text = LeafText.Of(words);
        if (text.Length > 0)
        {
            var inside = words.OfType<HtmlElement>().ToList();
            _leaves.Add(new PrintedLeaf(
                _context.WhatOf(owner),
                _context.Where(),
                text,
                LeafText.ContentOf(words),
                owner.Ordinal,
                inside.Count > 0 ? inside[0].Ordinal : owner.Ordinal,
                inside.Count > 0 ? LastOf(inside[^1]) : owner.Ordinal));
        }

        words.Clear();
    }

    private static bool IsInline(HtmlNode node) =>
        node is not HtmlElement element || (InlineNames.Contains(element.Name) && element.Children.All(IsInline));
}
