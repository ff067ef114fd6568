using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Publishing.PrintHouses;

/// <summary>Takes numbers with their units out of a print house's file: <c>3 mm</c>, <c>300 %</c>.</summary>
internal sealed class MeasureReader(FrontMatterReader reader, DiagnosticBag problems)
{
    /// <param name="unit">"" for a bare whole number.</param>
    public double Required(string key, string unit, double least, double most)
    {
        var text = reader.RequiredText(key);
        return text.Value.Length == 0 ? least : Read(text, key, unit, least, most);
    }

    public double? Optional(string key, string unit, double least, double most) =>
        reader.OptionalText(key) is { } text ? Read(text, key, unit, least, most) : null;

    private double Read(Sourced<string> text, string key, string unit, double least, double most)
    {
        var number = text.Value.EndsWith(unit, StringComparison.Ordinal) ? text.Value[..^unit.Length].TrimEnd() : "";
        var style = unit.Length == 0 ? NumberStyles.None : NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(number, style, CultureInfo.InvariantCulture, out var value))
        {
            problems.Add(PrintHouseProblems.NotAMeasure(text.Span, key, text.Value, Written(least, unit), Written(most, unit)));
            return least;
        }

        if (value < least || value > most)
        {
            problems.Add(PrintHouseProblems.OutOfRange(text.Span, key, text.Value, Written(least, unit), Written(most, unit)));
            return least;
        }

        return value;
    }

    private static string Written(double value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value} {unit}").TrimEnd();
}
