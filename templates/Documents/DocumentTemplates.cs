using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Templates.Summary;

namespace PlanPublisher.Templates.Documents;

/// <summary>The kinds of document that there are templates for, by the word an author writes in <c>kind</c>.</summary>
/// <remarks>Each component takes the parameters <c>Plan</c>, <c>Document</c> and <c>Styles</c>.</remarks>
public static class DocumentTemplates
{
    public static readonly ImmutableSortedDictionary<string, Type> Components =
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [
                KeyValuePair.Create(DocumentKinds.Strategy, typeof(Strategy)),
                KeyValuePair.Create(DocumentKinds.AnnualPlan, typeof(AnnualPlan)),
                KeyValuePair.Create(DocumentKinds.Matrices, typeof(AlignmentMatrices)),
                KeyValuePair.Create(DocumentKinds.Summary, typeof(PublicSummary)),
                KeyValuePair.Create(DocumentKinds.Leaflet, typeof(Leaflet)),
            ]);
}
