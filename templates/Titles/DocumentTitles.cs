using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Templates.Titles;

/// <summary>The other languages of the title on a document's cover, which is its own or the plan's.</summary>
public static class DocumentTitles
{
    public static ImmutableArray<OtherTitle> Of(DocumentDefinition document, Plan plan) =>
        document.Title is null ? plan.OtherTitles : document.OtherTitles;
}
