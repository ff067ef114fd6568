using PlanPublisher.Composing.Markup;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Templates.Changes;
using PlanPublisher.Templates.Documents;
using PlanPublisher.Templates.Places;

namespace PlanPublisher.Composing;

/// <summary>Turns a report on changes into an HTML page, as documents are: one page for the web and, without pictures, for the PDF.</summary>
public static class ChangeReportComposer
{
    /// <remarks>It is for colleagues, and in English whatever the language of the plan.</remarks>
    /// <param name="showsPictures">Whether the page shows pictures that lie beside it.</param>
    public static async Task<ComposedDocument> ComposeAsync(ChangeReportPage report, TemplateSet templates, bool showsPictures)
    {
        var places = new SourcePlaces();
        var parameters = new Dictionary<string, object?>
        {
            ["Report"] = report,
            ["ShowsPictures"] = showsPictures,
            ["Styles"] = new InlineStyles(
                Faces: StyleText.Enclosed(StyleText.FacesOf(templates.PrintStyles)),
                Screen: StyleText.Enclosed(templates.ChangesStyles),
                Print: StyleText.Enclosed(templates.ChangesPrintStyles)),
        };
        return PlacedMarkup.Split(await PageRenderer.RenderAsync(typeof(ChangeReport), parameters, places, templates.Brand, Phrases.English).ConfigureAwait(false), places);
    }
}
