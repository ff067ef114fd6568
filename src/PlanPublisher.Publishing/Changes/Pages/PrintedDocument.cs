using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Html;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Svg;

namespace PlanPublisher.Publishing.Changes.Pages;

/// <summary>A document on its pages: what each page shows, and on which pages each leaf stands.</summary>
internal sealed class PrintedDocument
{
    private readonly LaidOutDocument _document;
    private readonly PagePainter _painter;
    private readonly ImmutableArray<PageWords> _pages;
    private readonly string[] _pictures;

    public PrintedDocument(LaidOutDocument document, PagePainter painter, CancellationToken cancellation)
    {
        _document = document;
        _painter = painter;
        Leaves = LeafReader.Read(document.Styled.Document);
        _pages = [.. document.Pages.Select(page => PageWords.Of(page, document.Styled.Document.ElementCount))];
        _pictures = new string[document.Pages.Length];
        for (var i = 0; i < _pictures.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _pictures[i] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Picture(i))));
        }
    }

    public HtmlDocument Html => _document.Styled.Document;

    public ImmutableArray<PrintedLeaf> Leaves { get; }

    public int PageCount => _document.Pages.Length;

    public PageNumber NumberOf(int page) => new(page, _document.Pages[page].Label is { Length: > 0 } label ? label : $"{page + 1}");

    public string Picture(int page) => SvgWriter.Write(_painter.Paint(_document.Pages[page]));

    /// <summary>Whether a page looks as the page of the same place does in the other document.</summary>
    public bool LooksAs(PrintedDocument other, int page) => page < other.PageCount && _pictures[page] == other._pictures[page];

    /// <summary>The pages on which a leaf stands; of several, those that look different in the other document.</summary>
    public ImmutableArray<PageNumber> PagesOf(PrintedLeaf leaf, PrintedDocument? other)
    {
        List<int> all = [.. Enumerable.Range(0, PageCount).Where(page => _pages[page].Shows(leaf.First, leaf.Last) || _pages[page].Shows(leaf.Owner, leaf.Owner))];
        var different = all.Where(page => other is null || !LooksAs(other, page)).ToList();
        return [.. (all.Count > 1 && different.Count > 0 ? different : all).Select(NumberOf)];
    }
}
