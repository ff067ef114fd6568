using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds the indicators of an agreement: those of every objective, with values of the past and notes.</summary>
internal static class AgreementIndicatorBinder
{
    public static ImmutableArray<AgreementIndicator> BindAll(
        FrontMatterReader agreement,
        string key,
        string madeId,
        DiagnosticBag problems) =>
        [
            .. agreement.MappingList(key, "an indicator of an agreement").Select((reader, index) =>
                Bind(reader, $"{madeId}-{(index + 1).ToString(CultureInfo.InvariantCulture)}", problems)),
        ];

    private static AgreementIndicator Bind(FrontMatterReader reader, string madeId, DiagnosticBag problems)
    {
        var indicator = new AgreementIndicator(IndicatorBinder.Bind(reader, madeId, problems))
        {
            Open = reader.OptionalPlaceholder("open", out var terms),
            OpenTerms = terms,
            NoteIds = reader.TextList("notes"),
            TargetNoteIds = reader.TextList("target-notes"),
            SeriesId = reader.OptionalId("series"),
            Base = PastValueBinder.Bind(reader, "base", problems),
            Estimate = PastValueBinder.Bind(reader, "estimate", problems),
            MediumTerm = TargetBinder.BindOptional(reader, "medium-term", problems),
        };
        reader.ReportUnknownKeys();
        if (indicator.SeriesId is null && MeasuredIn(indicator) is { } measured)
        {
            problems.Add(AgreementProblems.PeriodWithoutSeries(measured.Span, measured.Period));
        }

        return indicator;
    }

    private static PastValue.Measured? MeasuredIn(AgreementIndicator indicator) =>
        PartsOf(indicator.Base).Concat(PartsOf(indicator.Estimate)).OfType<PastValue.Measured>().FirstOrDefault();

    private static IEnumerable<PastValue> PartsOf(PastValue? value) => value switch
    {
        null => [],
        PastValue.ByPart parts => parts.Parts.Select(part => part.Value),
        _ => [value],
    };
}
