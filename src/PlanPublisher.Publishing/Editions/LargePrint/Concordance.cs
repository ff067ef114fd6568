using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>Which page of the large print goes with which page of the standard edition, heading by heading, as data.</summary>
/// <param name="Large">The large-print PDF.</param>
/// <param name="Standard">The standard edition's.</param>
internal sealed record Concordance(string Large, string Standard, ImmutableArray<ConcordancePlace> Places)
{
    /// <summary>The places of the list in the large print, with the pages as they are printed.</summary>
    public static Concordance Of(string documentId, ConcordanceList list, StandardPages standard, LaidOutDocument large) => new(
        new Edition.Large().PdfName(documentId),
        new Edition.Screen().PdfName(documentId),
        [
            .. from heading in list.Headings
               let page = standard.LabelOf(heading.Ordinal)
               where page is not null && large.Anchors.ContainsKey(heading.Id)
               select new ConcordancePlace(heading.Name, heading.Level, large.Pages[large.Anchors[heading.Id].PageIndex].Label, page),
        ]);

    public OutputFile ToFile(string documentId) => new(
        $"{documentId}-large.concordance.json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, ConcordanceJson.Default.Concordance) + "\n"));
}

/// <summary>A heading with its page in both editions.</summary>
/// <param name="Level">2 for a chapter, 3 for a heading in it.</param>
internal sealed record ConcordancePlace(string Heading, int Level, string LargePage, string StandardPage);

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Concordance))]
internal sealed partial class ConcordanceJson : JsonSerializerContext;
