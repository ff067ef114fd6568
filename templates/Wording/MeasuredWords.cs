using PlanPublisher.Plans.Model;

namespace PlanPublisher.Templates.Wording;

/// <summary>What an indicator measures, with what is to be said of it and its code in brackets.</summary>
public static class MeasuredWords
{
    public static string Of(Indicator indicator) =>
        indicator.Measure.Value + InBrackets(indicator.Note) + InBrackets(indicator.Code);

    private static string InBrackets(Sourced<string>? words) => words is { } text ? $" ({text.Value})" : "";
}
