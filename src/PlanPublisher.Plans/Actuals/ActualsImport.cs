using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Actuals;

/// <summary>What an import would do to a plan's measured values.</summary>
/// <param name="Rows">The incoming values in the order of their file.</param>
/// <param name="Text">The plan's <c>actuals.csv</c> as it would be afterwards, always written in the same way.</param>
public sealed record ActualsImport(ImmutableArray<ImportedActual> Rows, string Text)
{
    /// <summary>Values that the import does not name stay as they are: nothing is ever taken out.</summary>
    public static ActualsImport Of(Plan plan, ImmutableArray<Actual> incoming)
    {
        var known = PlanActuals.Of(plan).ToDictionary(ActualKey.Of);
        ImmutableArray<ImportedActual> rows =
            [.. incoming.Select(actual => new ImportedActual(actual, known.GetValueOrDefault(ActualKey.Of(actual))))];
        foreach (var actual in incoming)
        {
            known[ActualKey.Of(actual)] = actual;
        }

        var order = PlanActuals.IndicatorsOf(plan).Keys.ToList();
        var all = known.Values
            .OrderBy(actual => order.IndexOf(actual.IndicatorId.Value))
            .ThenBy(actual => actual.Part?.Value, StringComparer.Ordinal)
            .ThenBy(actual => TargetTime.LastDay(actual.Period.Value))
            .ThenBy(actual => actual.Period.Value, StringComparer.Ordinal);
        return new ActualsImport(rows, TextOf(all));
    }

    private static string TextOf(IEnumerable<Actual> actuals)
    {
        var text = new StringBuilder("period,indicator,part,value,source\n");
        foreach (var actual in actuals)
        {
            string[] fields = [actual.Period.Value, actual.IndicatorId.Value, actual.Part?.Value ?? "", actual.Value.Value, actual.Source.Value];
            text.AppendJoin(',', fields.Select(Field)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>RFC 4180, 2.</summary>
    private static string Field(string value) => value.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
