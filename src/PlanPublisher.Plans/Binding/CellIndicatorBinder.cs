using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds an entry of a priority's indicators: one that is written there, several with one lead, or a shared one.</summary>
internal static class CellIndicatorBinder
{
    private const string SameAs = "same-as";
    private const string Parts = "parts";

    public static ImmutableArray<CellIndicator> Bind(FrontMatterReader reader, MadeIds made, DiagnosticBag problems)
    {
        var sameAs = reader.OptionalId(SameAs);
        var lead = reader.OptionalText("lead");
        var parts = reader.MappingList(Parts, "an indicator under a lead");
        CheckLead(lead, parts, problems);
        ImmutableArray<CellIndicator> bound = sameAs is { } id
            ? [new CellIndicator.Shared(id)]
            : [.. parts.Select(part => BindPart(part, lead ?? new Sourced<string>("", reader.Span), made, problems))];

        // A schema wants to know the keys of all three kinds, and has none of them.
        if ((bound.IsEmpty && lead is null) || reader.IsForSchema)
        {
            bound = [BindOwn(reader, made, problems, SameAs, Parts)];
        }

        reader.ReportUnknownKeys();
        return bound;
    }

    private static void CheckLead(Sourced<string>? lead, ImmutableArray<FrontMatterReader> parts, DiagnosticBag problems)
    {
        if (lead is { } words && parts.IsEmpty)
        {
            problems.Add(PriorityProblems.LeadWithoutParts(words.Span));
        }
        else if (lead is null && parts is [var first, ..])
        {
            problems.Add(PriorityProblems.PartsWithoutLead(first.Span));
        }
    }

    private static CellIndicator.Own BindPart(FrontMatterReader reader, Sourced<string> lead, MadeIds made, DiagnosticBag problems)
    {
        var own = BindOwn(reader, made, problems);
        reader.ReportUnknownKeys();
        var measure = own.Indicator.Measure;
        return own with
        {
            Indicator = own.Indicator with { Measure = measure with { Value = $"{lead.Value} {measure.Value}" } },
            Lead = lead,
        };
    }

    private static CellIndicator.Own BindOwn(
        FrontMatterReader reader,
        MadeIds made,
        DiagnosticBag problems,
        params ImmutableArray<string> instead) =>
        new(IndicatorBinder.Bind(reader, made.Next(), problems, instead), null, reader.NumberList("shared-with"));
}
