using PlanPublisher.Composing.Markup;
using PlanPublisher.Composing.Tables;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Documents;
using PlanPublisher.Templates.Matrices;
using PlanPublisher.Templates.Places;

namespace PlanPublisher.Composing;

/// <summary>Turns a document of a resolved plan into one HTML page, with a map from its elements to the author's text.</summary>
/// <remarks>
/// <para>
/// Renders the Razor component of the document's kind. The page is a single file without script: its style sheets stand
/// in its head, for the screen and for print. It is the one form of the document: the web shows it and the PDF is laid
/// out from it.
/// </para>
/// <para>
/// Decides nothing about layout and opens no file. While rendering, elements carry the number of their source place;
/// these numbers are taken out again, so that a page does not change because a line moved in its source.
/// </para>
/// </remarks>
public static class DocumentComposer
{
    /// <returns>Null if no template makes documents of this kind, which is an error in <paramref name="problems"/>.</returns>
    /// <param name="fontAddress">
    /// Gives the address of a font from its path in the template set (<c>fonts/…</c>): the path itself where fonts lie
    /// beside the page, or a <c>data:</c> address.
    /// </param>
    public static async Task<ComposedDocument?> ComposeAsync(
        ResolvedPlan plan,
        ResolvedDocument document,
        TemplateSet templates,
        Func<string, string> fontAddress,
        DiagnosticBag problems,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (id, kind) = (document.Definition.Id.Value, document.Definition.Kind);
        if (!DocumentTemplates.Components.TryGetValue(kind.Value, out var component))
        {
            var known = string.Join(", ", DocumentTemplates.Components.Keys);
            problems.Add(ComposingProblems.UnknownDocumentKind(kind.Span, id, kind.Value, known));
            return null;
        }

        var places = new SourcePlaces();
        var parameters = new Dictionary<string, object?>
        {
            ["Plan"] = plan,
            ["Document"] = document,
            ["Styles"] = StylesOf(plan.Plan, templates, fontAddress),
        };
        var rendered = await PageRenderer.RenderAsync(component, parameters, places, templates.Brand, plan.Plan.Phrases).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var composed = PlacedMarkup.Split(rendered, places) with
        {
            Matrices = [.. PrintedMatrix.In(document, plan.Plan.Phrases).Select(printed => printed.Matrix)],
            Files = MatrixTables.Of(plan.Plan, document)
                .AddRange(OutcomeTables.Of(plan.Plan, document))
                .AddRange(PlaceholderTable.Of(plan, document)),
        };
        LinkCheck.Check(composed, id, problems);
        return composed;
    }

    private static InlineStyles StylesOf(Plan plan, TemplateSet templates, Func<string, string> fontAddress)
    {
        var draft = plan.Status.Value == PlanStatus.Draft ? templates.DraftStyles : "";
        return new InlineStyles(
            Faces: Ready(StyleText.FacesOf(templates.PrintStyles)),
            Screen: Ready(templates.WebStyles),
            Print: Ready(StyleText.WithoutFaces(templates.PrintStyles) + draft));

        string Ready(string styles) => StyleText.Enclosed(StyleText.WithFontAddresses(styles, fontAddress));
    }
}
