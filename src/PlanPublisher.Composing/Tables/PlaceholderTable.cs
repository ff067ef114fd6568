using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Annual;

namespace PlanPublisher.Composing.Tables;

/// <summary>The register of open placeholders as data: a line for each, and for each part of a document that prints it.</summary>
public static class PlaceholderTable
{
    private const string Name = "open-placeholders.csv";

    /// <summary>The file of a document that prints the register; none for other documents.</summary>
    public static ImmutableSortedDictionary<string, string> Of(ResolvedPlan plan, ResolvedDocument document) =>
        document.Parts.OfType<ResolvedPart.OpenPlaceholders>().Any()
            ? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(Name, Lines(plan))
            : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static string Lines(ResolvedPlan plan) => Csv.Of(
    [
        ["what", "kind", "awaited", "owner", "due", "since", "days overdue", "document", "part", "file", "line"],
        .. plan.Placeholders.SelectMany(open => LinesOf(open, plan.AsOf)),
    ]);

    private static IEnumerable<string[]> LinesOf(OpenPlaceholder open, DateOnly asOf) =>
        open.Prints.IsEmpty
            ? [Line(open, asOf, "", "")]
            : open.Prints.Select(place => Line(open, asOf, place.DocumentId, place.PartTitle));

    private static string[] Line(OpenPlaceholder open, DateOnly asOf, string document, string part) =>
    [
        open.Subject,
        PlaceholderKindWords.Of(open.Kind, Phrases.English),
        open.Reason,
        open.Terms.Owner ?? "",
        Day(open.Terms.Due),
        Day(open.Terms.Since),
        PlaceholderAge.Overdue(open.Terms, asOf),
        document,
        part,
        open.Span.Source?.Path ?? "",
        open.Span.Position.Line.ToString(CultureInfo.InvariantCulture),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
