using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests;

/// <summary>A page as its reader gets it: composed, then parsed as a browser would, with any mistake in it an exception.</summary>
internal sealed class ComposedPage
{
    private readonly ComposedDocument _composed;

    private ComposedPage(ComposedDocument composed, ImmutableArray<Diagnostic> problems)
    {
        _composed = composed;
        Problems = problems;
        Document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(composed.Html);
    }

    public IHtmlDocument Document { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    public string Html => _composed.Html;

    public ElementSpans Spans => _composed.Spans;

    /// <summary>The files that come with the page.</summary>
    public ImmutableSortedDictionary<string, string> FilesBeside => _composed.Files;

    public static ComposedPage Of(TestPlan plan)
    {
        var problems = new DiagnosticBag();
        var page = new ComposedPage(Compose(plan, problems)!, problems.ToSorted());
        return page;
    }

    /// <summary>A document of a plan that was read from files.</summary>
    public static ComposedPage Of(ResolvedPlan plan, string documentId)
    {
        var problems = new DiagnosticBag();
        var document = plan.Documents.Single(document => document.Definition.Id.Value == documentId);
        var composed = DocumentComposer.ComposeAsync(plan, document, Templates, path => path, problems, CancellationToken.None)
            .GetAwaiter().GetResult();
        return new ComposedPage(composed!, problems.ToSorted());
    }

    /// <summary>A page that is right in every respect: any problem fails the test.</summary>
    public static ComposedPage Flawless(TestPlan plan)
    {
        var page = Of(plan);
        Assert.Empty(page.Problems);
        return page;
    }

    public static ComposedDocument? Compose(TestPlan plan, DiagnosticBag problems)
    {
        var (resolved, document) = plan.Build();
        return DocumentComposer.ComposeAsync(resolved, document, Templates, path => path, problems, CancellationToken.None)
            .GetAwaiter().GetResult();
    }

    public static TemplateSet Templates { get; } = TemplateSet.FromFiles("test", Files(), new DiagnosticBag());

    public static Dictionary<string, ReadOnlyMemory<byte>> Files() => new()
    {
        ["styles/web.css"] = Encoding.UTF8.GetBytes("p { color: black } /* </style> */"),
        ["styles/print.css"] = Encoding.UTF8.GetBytes("@font-face { font-family: A; src: url(fonts/A.ttf); }\np { margin: 0 }"),
        ["styles/draft.css"] = Encoding.UTF8.GetBytes(".draft { color: red }"),
        ["fonts/A.ttf"] = new byte[] { 1, 2, 3 },
        ["brand/colours.css"] = Shipped("brand/colours.css"),
        ["brand/logo.svg"] = Shipped("brand/logo.svg"),
        ["brand/cover.svg"] = Shipped("brand/cover.svg"),
    };

    private static byte[] Shipped(string path) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", path));

    public IElement One(string selector) => Assert.Single(Document.QuerySelectorAll(selector));

    public string[] TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(TextOf)];

    /// <summary>The source line that the element's own place is on; 0 if it has none.</summary>
    public int LineOf(IElement element) => Spans.Of(Document.All.ToList().IndexOf(element)).Position.Line;

    public static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
