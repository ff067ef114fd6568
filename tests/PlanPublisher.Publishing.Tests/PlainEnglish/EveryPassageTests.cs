using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Tests;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Publishing.PlainEnglish;

namespace PlanPublisher.Publishing.Tests.PlainEnglish;

/// <summary>In the plans of <c>content/</c> nothing between the cover and the end that an author wrote stands outside of the parts.</summary>
public sealed class EveryPassageTests
{
    private static readonly Lazy<LoadedTemplates> Templates = new(ReadTemplates);

    [Theory]
    [InlineData("annual-plan")]
    [InlineData("leaflet")]
    [InlineData("matrices")]
    [InlineData("strategy")]
    [InlineData("summary")]
    public async Task It_belongs_to_a_part(string kind)
    {
        var count = 0;
        await foreach (var (id, all, parts) in ReadAsync(kind))
        {
            count += all.Count;
            Assert.Equal((id, string.Join('\n', all)), (id, string.Join('\n', parts)));
        }

        Assert.NotEqual(0, count);
    }

    private static async IAsyncEnumerable<(string Id, List<string> All, List<string> Parts)> ReadAsync(string kind)
    {
        var workspace = new Workspace(Path.Combine(Repository.Folder, "content"));
        foreach (var id in workspace.PlanIds())
        {
            var plan = LoadedPlan.Read(workspace, id, new DiagnosticBag(), phrases: Templates.Value.Set.Phrases).Resolved!;
            foreach (var document in plan.Documents.Where(document => document.Definition.Kind.Value == kind))
            {
                var composed = await DocumentComposer.ComposeAsync(plan, document, Templates.Value.Set, path => path, new DiagnosticBag(), CancellationToken.None);
                var page = WithoutReadingNotes(HtmlReader.Read(composed!.Html, new DiagnosticBag()).Root);
                yield return (
                    $"{id}/{document.Definition.Id.Value}",
                    WordsOf(page, composed, ["main"]),
                    WordsOf(page, composed, document.Parts.Select(part => part.Id)));
            }
        }
    }

    /// <summary>What the templates say about drafts and marks before the first part.</summary>
    private static HtmlElement WithoutReadingNotes(HtmlElement element) => element with
    {
        Children =
        [
            .. element.Children
                .Where(child => child is not HtmlElement inner || !inner.HasClass("front"))
                .Select(child => child is HtmlElement inner ? WithoutReadingNotes(inner) : child),
        ],
    };

    private static List<string> WordsOf(HtmlElement page, ComposedDocument document, IEnumerable<string> partIds) =>
        [.. PassageReader.Read(page, document, partIds).SelectMany(part => part.Passages).Select(passage => passage.Words)];

    private static LoadedTemplates ReadTemplates() =>
        LoadedTemplates.Read(Path.Combine(Repository.Folder, "templates"), null, new DiagnosticBag())!;
}
