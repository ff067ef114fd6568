using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Pages;

/// <summary>What holds for every document, whatever blocks and tables it is made of.</summary>
public class DocumentPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(120).WithReplay(0x5EED, 0x7AB1F);

    private static readonly string[] TooTall = ["PP4102", "PP4202", "PP4203"];

    [Fact]
    public void Each_word_stands_once_and_only_headings_and_captions_stand_again() =>
        Prop.ForAll(Arb.From(RandomDocuments.All()), html =>
        {
            var (document, _) = LayOut(html);
            var lines = document.Pages.SelectMany(LinesOf).ToList();
            var words = WordsOf(lines.Where(line => !line.IsRepeated)).Order(StringComparer.Ordinal);

            Assert.Equal(WordsOf(document.Styled.Root).Order(StringComparer.Ordinal), words);
            Assert.All(lines.Where(line => line.IsRepeated), line => Assert.True(line.IsHeading, "this is no heading or caption"));
        }).Check(Config);

    [Fact]
    public void What_is_wider_than_its_line_or_taller_than_its_page_is_told() =>
        Prop.ForAll(Arb.From(RandomDocuments.All()), html =>
        {
            var (document, problems) = LayOut(html);
            var codes = problems.ToSorted().Select(problem => problem.Code).ToHashSet();

            Assert.True(codes.Contains("PP4101") || !document.Pages.SelectMany(LinesOf).Any(line => line.IsTooWide), "a line is too wide");
            Assert.True(codes.Overlaps(TooTall) || !document.Pages.Any(IsTooTall), "a page is too tall");
        }).Check(Config);

    [Fact]
    public void A_note_begins_on_the_page_of_its_call_or_it_is_told() =>
        Prop.ForAll(Arb.From(RandomDocuments.All()), html =>
        {
            var (document, problems) = LayOut(html);
            var isLate = false;
            foreach (var (name, note) in document.Anchors.Where(anchor => anchor.Key.StartsWith("note ", StringComparison.Ordinal)))
            {
                var call = document.Anchors["call " + name[5..]];
                Assert.True(note.PageIndex >= call.PageIndex, "a note stands before its call");
                isLate |= note.PageIndex > call.PageIndex;
            }

            Assert.Equal(isLate, problems.ToSorted().Any(problem => problem.Code == "PP4105"));
        }).Check(Config);

    [Fact]
    public void References_show_the_page_they_lead_to() =>
        Prop.ForAll(Arb.From(RandomDocuments.All()), html =>
        {
            var (document, _) = LayOut(html);
            var page = document.Pages[document.Anchors["end"].PageIndex].Label;
            var roman = CounterStyles.Format(int.Parse(page, CultureInfo.InvariantCulture), "lower-roman");

            Assert.All(document.Pages.SelectMany(LinesOf).SelectMany(line => line.References), shown => Assert.Contains(shown, new[] { page, roman }));
        }).Check(Config);

    private static (LaidOutDocument Document, DiagnosticBag Problems) LayOut(string html)
    {
        var problems = new DiagnosticBag();
        var styled = Laying.Style(html, problems);
        using var stop = new CancellationTokenSource();
        var progress = new PageLimit(stop);
        var document = Layout.Pages.DocumentLayout.LayOut(
            styled, Laying.Fonts, ElementSpans.Empty, problems, progress, cache: null, stop.Token);
        return (document, problems);
    }

    private static bool IsTooTall(Page page) =>
        page.Content.Any(placed => placed.At.Y + placed.Fragment.Size.Height > page.Style.Size.Height);

    private static IEnumerable<string> WordsOf(IEnumerable<ShownLine> lines) => lines.SelectMany(line => Split(line.Text));

    private static IEnumerable<string> WordsOf(StyledElement element) => element.Children.SelectMany(child => child switch
    {
        StyledText text => Split(text.Value),
        StyledElement { Style.Display: not Display.None } inner => WordsOf(inner),
        _ => [],
    });

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<ShownLine> LinesOf(Page page) =>
        page.Content.SelectMany(placed => LinesOf(placed, isRepeated: false, isHeading: false));

    private static IEnumerable<ShownLine> LinesOf(PlacedFragment placed, bool isRepeated, bool isHeading)
    {
        isRepeated |= placed.Role == FragmentRole.Repeated;
        return placed.Fragment switch
        {
            Fragment.Line line => [ShownLine.Of(line, isRepeated, isHeading)],
            Fragment.Turned turned => LinesOf(new PlacedFragment(default, turned.Content), isRepeated, isHeading),
            Fragment.Box box => box.Children.SelectMany(
                child => LinesOf(child, isRepeated, isHeading || box.Element.Element.Name is "th" or "caption" or "thead")),
            _ => [],
        };
    }

    private sealed record ShownLine(string Text, bool IsRepeated, bool IsHeading, bool IsTooWide, IReadOnlyList<string> References)
    {
        public static ShownLine Of(Fragment.Line line, bool isRepeated, bool isHeading)
        {
            var runs = line.Items.OfType<LineItem.Text>().Where(run => run.Origin == TextOrigin.Document).ToList();
            var end = runs.Count == 0 ? Length.Zero : runs[^1].X + runs[^1].Width;
            var isTooWide = end - line.Size.Width >= Length.FromPoints(0.01);
            var references = line.Items.OfType<LineItem.Text>().Where(run => run.Origin == TextOrigin.PageReference);
            return new ShownLine(
                string.Concat(runs.Select(run => run.Characters)), isRepeated, isHeading, isTooWide, [.. references.Select(run => run.Characters)]);
        }
    }

    /// <summary>Paging that does not end is stopped, and fails the test.</summary>
    private sealed class PageLimit(CancellationTokenSource stop) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value > 2_000)
            {
                stop.Cancel();
            }
        }
    }
}
