using System.Collections.Immutable;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes, from a plan's data, what authors put into texts as <c>![](#id)</c>.</summary>
internal sealed class ThingMaker(Plan plan, ImmutableArray<ResolvedMatrix> matrices, ReferenceTable references)
{
    /// <summary>Everything that can be put into a text.</summary>
    public static IEnumerable<string> IdsOf(Plan plan) =>
        plan.ObjectiveGroups.Select(group => group.Id.Value)
            .Concat(StructureMaker.IdsOf(plan))
            .Concat(plan.Agreements.Select(agreement => agreement.Id))
            .Concat(plan.Agreements.IsEmpty ? [] : [Agreement.All])
            .Concat(plan.Agreements.Select(agreement => agreement.PerformanceTable?.Id.Value).OfType<string>())
            .Concat(plan.Prose.SelectMany(part => part.Tables).Select(table => table.Id.Value))
            .Concat(plan.Charts.Select(chart => chart.Id))
            .Concat(plan.Registers.Select(register => register.Id))
            .Concat(MadeMatrices.Of(plan).Select(matrix => matrix.Id))
            .Concat(plan.Matrices.Select(matrix => matrix.Id))
            .Concat(plan.Glossary is null ? [] : [Glossary.Id]);

    /// <returns>Null if nothing is made under this id.</returns>
    public ResolvedThing? Make(string id, TextResolver text) =>
        Objectives(id) ?? Charts(id, text) ?? Matrices(id) ?? GlossaryList(id) ?? Agreements(id, text) ?? Tables(id, text)
        ?? new StructureMaker(plan).Make(id, text);

    private ResolvedThing.ObjectivesTable? Objectives(string id) =>
        plan.ObjectiveGroups.FirstOrDefault(group => group.Id.Value == id) is { } group
            ? new ResolvedThing.ObjectivesTable(id, group, new ObjectiveLinks(plan).Of(group))
            : null;

    private ResolvedThing? Agreements(string id, TextResolver text)
    {
        if (id == Agreement.All && !plan.Agreements.IsEmpty)
        {
            var maker = new AgreementMaker(plan, references, text);
            return new ResolvedThing.AllAgreements(id, [.. plan.Agreements.Select(maker.InFull)]);
        }

        return plan.Agreements.FirstOrDefault(agreement => agreement.Id == id) is { } agreement
            ? new ResolvedThing.Agreement(id, AgreementMaker.WordsOf(agreement))
            : null;
    }

    private ResolvedThing? Tables(string id, TextResolver text)
    {
        foreach (var agreement in plan.Agreements)
        {
            if (agreement.PerformanceTable is { } table && table.Id.Value == id)
            {
                var made = new AgreementMaker(plan, references, text).TableOf(agreement, table);
                return new ResolvedThing.PerformanceTable(id, made);
            }
        }

        foreach (var part in plan.Prose)
        {
            if (part.Tables.FirstOrDefault(table => table.Id.Value == id) is { } table)
            {
                var rows = table.RowIds.Select(row => part.Indicators.FirstOrDefault(i => i.Id.Value == row.Value));
                return new ResolvedThing.IndicatorTable(id, text.Resolve(table.Caption).Value, [.. rows.OfType<Indicator>()]);
            }
        }

        return null;
    }

    private ResolvedThing.Chart? Charts(string id, TextResolver text)
    {
        if (plan.Charts.FirstOrDefault(chart => chart.Id == id) is not { } chart)
        {
            return null;
        }

        var series = plan.Series.FirstOrDefault(series => series.Id == chart.SeriesId?.Value);
        return new ResolvedThing.Chart(id, new ResolvedChart(WithFigures(chart, text), series, ChartTargets.Of(plan, chart, series)));
    }

    /// <summary>The words around a chart, of which its alternate text is made too.</summary>
    private static Chart WithFigures(Chart chart, TextResolver text) => chart with
    {
        Title = text.Resolve(chart.Title),
        Measure = text.Resolve(chart.Measure),
        Period = text.Resolve(chart.Period),
        Note = chart.Note is { } note ? text.Resolve(note) : null,
        Source = chart.Source is { } source ? text.Resolve(source) : null,
    };

    private ResolvedThing.Matrix? Matrices(string id) =>
        matrices.FirstOrDefault(matrix => matrix.Id == id) is { } matrix
            ? new ResolvedThing.Matrix(id, MatrixLinks.In(matrix, references))
            : null;

    private ResolvedThing.GlossaryList? GlossaryList(string id) =>
        id == Glossary.Id && plan.Glossary is { } glossary ? new ResolvedThing.GlossaryList(id, glossary) : null;
}
