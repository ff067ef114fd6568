using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Progress;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds the indicators of an objective or a chapter, with their targets.</summary>
internal static class IndicatorBinder
{
    public static ImmutableArray<Indicator> BindAll(FrontMatterReader owner, string ownerId, DiagnosticBag problems)
    {
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        foreach (var reader in owner.MappingList("indicators", "an indicator"))
        {
            var number = (indicators.Count + 1).ToString(CultureInfo.InvariantCulture);
            indicators.Add(Bind(reader, $"{ownerId}-{number}", problems));
            reader.ReportUnknownKeys();
        }

        return indicators.ToImmutable();
    }

    /// <summary>Binds the keys that every indicator has; the caller may ask for more and reports unknown ones.</summary>
    /// <param name="madeId">The id of an indicator to which the author gives none.</param>
    /// <param name="instead">Keys that may stand in place of measure and target; the caller has looked for them.</param>
    public static Indicator Bind(
        FrontMatterReader reader,
        string madeId,
        DiagnosticBag problems,
        params ImmutableArray<string> instead)
    {
        var indicator = new Indicator(
            reader.OptionalId("id") ?? new Sourced<string>(madeId, reader.Span),
            reader.RequiredText("measure", instead: instead),
            reader.OptionalText("note"),
            TargetBinder.Bind(reader, problems, instead),
            reader.OptionalText("printed"),
            reader.Span)
        {
            Code = reader.OptionalText("code"),
            SetBy = reader.OptionalText("set-by"),
            TargetStatus = reader.OptionalPlaceholder("target-status", out var terms),
            TargetStatusTerms = terms,
            Better = reader.OptionalChoice("better", ("higher", Better.Higher), ("lower", Better.Lower))?.Value,
        };
        if (indicator.Printed is { } printed)
        {
            PrintedWording.Compare(indicator.Target, printed, indicator.Measure.Value, problems);
        }

        return reader.OptionalText("plain") is { } plain ? PlainWording.Take(indicator, plain, problems) : indicator;
    }
}
