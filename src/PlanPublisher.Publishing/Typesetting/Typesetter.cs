using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Checking;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>Sets any HTML page in the supported vocabulary with any style sheets in the supported part of CSS as a PDF.</summary>
/// <remarks>
/// Unlike a build it always writes its file once it could read its inputs, for what is wrong with a foreign page is often
/// not the user's to mend; the mistakes are told all the same. Style sheets are those of the request: what the page itself
/// links to or holds in <c>style</c> elements is not read, only its <c>style</c> attributes are.
/// </remarks>
public sealed class Typesetter
{
    /// <summary>ISO 639-2: a language that is not known.</summary>
    private const string UndeterminedLanguage = "und";

    private readonly TypesetRequest _request;
    private readonly TypesettingCache? _cache;
    private readonly DiagnosticBag _problems = new();

    private Typesetter(TypesetRequest request, TypesettingCache? cache) => (_request, _cache) = (request, cache);

    /// <param name="progress">Told the number of pages laid out so far.</param>
    /// <param name="cache">What other pages left; null for a page by itself. The file is the same.</param>
    public static TypesetResult Typeset(
        TypesetRequest request,
        IProgress<int>? progress = null,
        TypesettingCache? cache = null,
        CancellationToken cancellation = default)
    {
        var typesetter = new Typesetter(request, cache);
        var pages = typesetter.Run(progress, cancellation);
        return new TypesetResult(pages, typesetter._problems.ToSorted());
    }

    private int Run(IProgress<int>? progress, CancellationToken cancellation)
    {
        var page = Source(_request.HtmlPath);
        var sheets = _request.StylePaths.Select(Sheet).ToImmutableArray();
        var fonts = FontsFor(sheets);
        if (fonts.IsEmpty)
        {
            _problems.Add(PublishingProblems.NoFonts(_request.TemplatesFolder));
        }

        if (_problems.HasErrors || page is null)
        {
            return 0;
        }

        var html = HtmlReader.Read(page.Text, _problems, _request.HtmlPath);
        if (_problems.HasErrors)
        {
            return 0;
        }

        var spans = MarkupSpans.Of(html, page);
        var pictures = new FolderPictures(Path.GetDirectoryName(Path.GetFullPath(_request.HtmlPath))!);
        var styled = DocumentPictures.Attach(
            StyleResolver.Resolve(html, [.. sheets.OfType<StyleSheet>()], _problems, _cache?.Layout), pictures, spans, _problems);
        var laidOut = DocumentLayout.LayOut(styled, fonts, spans, _problems, progress, _cache?.Layout, cancellation);
        Write(laidOut, spans, page, cancellation);
        // Drawings ask for families while they are painted.
        TellMissing(fonts, sheets);
        return laidOut.Pages.Length;
    }

    private SourceText? Source(string path)
    {
        if (Workspace.ReadFile(path) is { } bytes)
        {
            return SourceText.Decode(path, bytes.Span, _problems);
        }

        _problems.Add(TypesettingProblems.NoSuchFile(path));
        return null;
    }

    private StyleSheet? Sheet(string path) =>
        Source(path) is { } source ? _cache?.SheetOf(source, _problems) ?? StyleSheetParser.Parse(source, _problems) : null;

    private DocumentFonts FontsFor(ImmutableArray<StyleSheet?> sheets)
    {
        foreach (var folder in _request.FontFolders.Where(folder => !Workspace.HasFolder(folder)))
        {
            _problems.Add(TypesettingProblems.NoFontFolder(folder));
        }

        var declared = sheets.Zip(_request.StylePaths)
            .Where(pair => pair.First is not null)
            .SelectMany(pair => DeclaredFonts.Read(pair.First!, Path.GetDirectoryName(pair.Second) ?? "", _cache, _problems));
        return new DocumentFonts(
            [.. declared],
            [
                Shelf(_request.FontFolders),
                Shelf([Path.Combine(_request.TemplatesFolder, "fonts")]),
                Shelf(_request.MachineFontFolders),
            ]);
    }

    private FontShelf Shelf(ImmutableArray<string> folders) => _cache?.ShelfOf(folders) ?? new FontShelf(folders);

    private void TellMissing(DocumentFonts fonts, ImmutableArray<StyleSheet?> sheets)
    {
        foreach (var (family, substitute) in fonts.Missing)
        {
            var place = sheets.OfType<StyleSheet>()
                .Select(sheet => sheet.PlaceOfFamily(family))
                .FirstOrDefault(span => !span.IsNone);
            _problems.Add(TypesettingProblems.MissingFamily(place, family, substitute.PostScriptName));
        }
    }

    private void Write(LaidOutDocument laidOut, ElementSpans spans, SourceText page, CancellationToken cancellation)
    {
        var metadata = MetadataOf(laidOut, spans);
        AccessibilityCheck.Check(laidOut, metadata, spans, _problems);
        var painter = new PagePainter(laidOut, new ScreenColours(), spans, _problems);
        var pages = painter.PaintAll(laidOut.Pages, cancellation);
        var kind = new PdfProfile.Screen(Profile("sRGB.icc")) { InkProfile = () => Profile("CoatedFOGRA39.icc") };
        Publisher.WriteFile(_request.OutputPath, pdf => PdfWriter.Write(laidOut, pages, metadata, kind, pdf, _cache?.Pdf));
    }

    private ReadOnlyMemory<byte> Profile(string name) =>
        Workspace.ReadFile(Path.Combine(_request.TemplatesFolder, "icc", name))
            ?? throw new IOException($"the program's own files are not complete: there is no icc/{name} in {_request.TemplatesFolder}");

    /// <summary>From the page's <c>title</c>, <c>lang</c> and <c>meta</c> elements. It has no date: no clock is asked.</summary>
    private PdfMetadata MetadataOf(LaidOutDocument laidOut, ElementSpans spans)
    {
        var html = laidOut.Styled.Document;
        if (html.Language.Length == 0)
        {
            _problems.Add(TypesettingProblems.NoLanguage(spans.Of(html.Root.Ordinal)));
        }

        return new PdfMetadata(
            html.Title,
            html.Meta("author"),
            html.Meta("description"),
            html.Language.Length > 0 ? html.Language : UndeterminedLanguage,
            Date: null)
        {
            Producer = Engine.Producer,
        };
    }
}
