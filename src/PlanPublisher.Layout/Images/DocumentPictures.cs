using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Images;

/// <summary>Finds the picture of each <c>img</c> of a document, before it is laid out: sizes depend on it.</summary>
/// <remarks>
/// Each file is read once. Pictures lie beside the document: an address of the network, or one that leads out of its
/// folder, is refused. A <c>data:</c> address holds the picture itself (RFC 2397). What is not shown needs no file.
/// </remarks>
public sealed class DocumentPictures
{
    private readonly IPictureFiles _files;
    private readonly ElementSpans _spans;
    private readonly DiagnosticBag _problems;
    private readonly Dictionary<string, Picture?> _read = new(StringComparer.Ordinal);

    private DocumentPictures(IPictureFiles files, ElementSpans spans, DiagnosticBag problems)
    {
        _files = files;
        _spans = spans;
        _problems = problems;
    }

    /// <returns>The document with its pictures; one that cannot be used is not there, and told.</returns>
    public static StyledDocument Attach(StyledDocument document, IPictureFiles files, ElementSpans spans, DiagnosticBag problems)
    {
        var pictures = new DocumentPictures(files, spans, problems);
        return document with { Root = pictures.Attach(document.Root, SourceSpan.None) };
    }

    private StyledElement Attach(StyledElement element, SourceSpan around)
    {
        var span = _spans.Of(element.Ordinal) is { IsNone: false } own ? own : around;
        if (element.Style.Display == Display.None)
        {
            return element;
        }

        if (element.Element.Name == "img")
        {
            return element with { Picture = PictureOf(element.Element, span) };
        }

        ImmutableArray<StyledNode>.Builder? children = null;
        for (var i = 0; i < element.Children.Length && element.Element.Name != "svg"; i++)
        {
            if (element.Children[i] is StyledElement child && Attach(child, span) is var attached && !ReferenceEquals(attached, child))
            {
                children ??= element.Children.ToBuilder();
                children[i] = attached;
            }
        }

        return children is null ? element : element with { Children = children.MoveToImmutable() };
    }

    private Picture? PictureOf(HtmlElement element, SourceSpan span)
    {
        if (element.Attribute("src") is not { Length: > 0 } address)
        {
            _problems.Add(PictureProblems.NoAddress(span));
            return null;
        }

        if (!_read.TryGetValue(address, out var picture))
        {
            picture = Read(address, span);
            _read.Add(address, picture);
        }

        return picture;
    }

    private Picture? Read(string address, SourceSpan span)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return DataAddress.Decode(address) is { } data
                ? PictureReader.Read("data:", data, span, _problems)
                : Refuse(PictureProblems.NotUsable(span, address, "its data: address cannot be read"));
        }

        if (PathOf(address) is not { } path)
        {
            return Refuse(PictureProblems.OutsideOfFolder(span, address));
        }

        return _files.Read(path) is { } file
            ? PictureReader.Read(path, file, span, _problems)
            : Refuse(PictureProblems.NotThere(span, path));
    }

    private Picture? Refuse(Diagnostic problem)
    {
        _problems.Add(problem);
        return null;
    }

    /// <summary>The path inside the document's folder; null for an address that leads elsewhere.</summary>
    private static string? PathOf(string address)
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]).Replace('\\', '/');
        if (path.Contains(':', StringComparison.Ordinal) || path.StartsWith('/') || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var names = new List<string>();
        foreach (var name in path.Split('/').Where(name => name is not ("" or ".")))
        {
            if (name != "..")
            {
                names.Add(name);
            }
            else if (names.Count == 0)
            {
                return null;
            }
            else
            {
                names.RemoveAt(names.Count - 1);
            }
        }

        return names.Count == 0 ? null : string.Join('/', names);
    }
}
