using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Caching;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Text;

namespace PlanPublisher.Layout.Pages;

/// <summary>Lays a styled document out on pages.</summary>
/// <remarks>
/// <para>
/// All that depends on a width is worked out first and kept: shaped words, lines, tables. All that depends on a place
/// works on those numbers: a vertical list for each page run, filled page by page in one pass. So pages can be made
/// again cheaply, and the only reason to is a page reference that needs more digits than were kept for it.
/// </para>
/// <para>
/// Only afterwards are margin boxes filled, since they show numbers and strings of finished pages. Painting, tags and
/// links are others': they read the fragments.
/// </para>
/// </remarks>
public static class DocumentLayout
{
    /// <param name="cache">What other documents left; the result is the same with one and without.</param>
    /// <param name="progress">Told the number of pages made so far; starts again if page references need another round.</param>
    public static LaidOutDocument LayOut(
        StyledDocument styled,
        IFontSource fonts,
        ElementSpans spans,
        DiagnosticBag problems,
        IProgress<int>? progress = null,
        LayoutCache? cache = null,
        CancellationToken cancellation = default)
    {
        var reporter = new LayoutReporter(styled, spans);
        var references = new PageReferences(styled);
        var text = new TextSetter(fonts, cache?.Words ?? new WordCache(), reporter);
        var paragraphs = new ParagraphLayout(text, new InlineObjects(text, references), reporter, cache);
        var anonymous = cache?.Anonymous ?? new AnonymousStyles();
        var boxes = BoxGenerator.Generate(styled, anonymous);
        var runs = PageRunSplitter.Split(boxes.Root);
        var tables = new Tables.MeasuredTables();
        while (true)
        {
            // Tables report while they are placed; what an earlier round said may no longer be true.
            var tableProblems = new PendingProblems(reporter.PlaceOf);
            Tables.TableProblems.AddSimplified(tableProblems, boxes.Simplified);
            var context = new FlowContext(text, paragraphs)
            {
                Anonymous = anonymous,
                Tables = flow => new Tables.TableLayout(new FlowContent(flow), tableProblems, tables),
            };
            var pages = PageMaker.Make(runs, boxes, context, reporter, progress, cancellation);
            var places = ElementPlaces.Find(pages, styled.Document.ElementCount);
            if (!references.Settle(pages, places))
            {
                Report(reporter, references, places, tableProblems, problems);
                ReportNotes(reporter, pages, places, problems);
                var finished = Finish(styled, pages, places, context, references) with { Fonts = fonts };
                reporter.ReportCharacters(problems);
                return finished;
            }
        }
    }

    private static void Report(
        LayoutReporter reporter,
        PageReferences references,
        ElementPlaces places,
        PendingProblems tableProblems,
        DiagnosticBag problems)
    {
        reporter.Report(problems, ordinal => places.Of(ordinal).PageIndex);
        foreach (var (address, element) in references.Unresolved)
        {
            problems.Add(LayoutProblems.UnknownTarget(reporter.PlaceOf(element), address));
        }

        tableProblems.Report(problems, ordinal => places.Of(ordinal).PageIndex);
    }

    private static void ReportNotes(
        LayoutReporter reporter, List<PageDraft> pages, ElementPlaces places, DiagnosticBag problems)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var (ordinal, _) in pages[i].Notes)
            {
                if (places.Of(ordinal).PageIndex is var call && call < i)
                {
                    problems.Add(LayoutProblems.NoteAfterCall(reporter.PlaceOf(ordinal), call + 1, i + 1));
                }
            }
        }
    }

    private static LaidOutDocument Finish(
        StyledDocument styled, List<PageDraft> drafts, ElementPlaces places, FlowContext context, PageReferences references)
    {
        var strings = RunningStrings.Find(styled, drafts, places);
        var margins = new MarginBoxLayout(styled.Root, context, strings, drafts.Count);
        var pages = ImmutableArray.CreateBuilder<Page>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            pages.Add(new Page(
                i, draft.Label, draft.Selection.Name, draft.Style, [.. margins.Place(draft, i), .. draft.Body]));
        }

        return new LaidOutDocument(
            styled, pages.DrainToImmutable(), Anchors(drafts, places, references), OutlineBuilder.Build(styled, places));
    }

    /// <summary>The places of elements with an id, and of footnotes and their calls, which link to each other.</summary>
    private static ImmutableSortedDictionary<string, Anchor> Anchors(
        List<PageDraft> drafts, ElementPlaces places, PageReferences references)
    {
        var anchors = ImmutableSortedDictionary.CreateBuilder<string, Anchor>(StringComparer.Ordinal);
        anchors.AddRange(references.Targets.Select(
            target => KeyValuePair.Create(target.Key, places.Of(target.Value.Ordinal))));
        for (var i = 0; i < drafts.Count; i++)
        {
            foreach (var (ordinal, at) in drafts[i].Notes)
            {
                anchors.Add(NoteAnchors.OfNote(ordinal), new Anchor(i, at));
                anchors.Add(NoteAnchors.OfCall(ordinal), places.Of(ordinal));
            }
        }

        return anchors.ToImmutable();
    }
}
