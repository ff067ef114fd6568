using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds the indicators of an objective or a chapter, with their targets.</summary>
internal static class IndicatorBinder
{
    public static ImmutableArray<Indicator> BindAll(FrontMatterReader owner, string ownerId, DiagnosticBag problems)
    {
        var readers = owner.MappingList("indicators", "an indicator");
        return [.. readers.Select((reader, index) => Bind(reader, ownerId, index + 1, problems))];
    }

    private static Indicator Bind(FrontMatterReader reader, string ownerId, int number, DiagnosticBag problems)
    {
        var madeId = $"{ownerId}-{number.ToString(CultureInfo.InvariantCulture)}";
        var indicator = new Indicator(
            reader.OptionalId("id") ?? new Sourced<string>(madeId, reader.Span),
            reader.RequiredText("measure"),
            reader.OptionalText("note"),
            TargetBinder.Bind(reader, problems),
            reader.OptionalText("printed"),
            reader.Span)
        {
            SetBy = reader.OptionalText("set-by"),
            TargetStatus = reader.OptionalText("target-status"),
        };
        reader.ReportUnknownKeys();
        if (indicator.Printed is { } printed)
        {
            PrintedWording.Compare(indicator.Target, printed, problems);
        }

        return indicator;
    }
}
