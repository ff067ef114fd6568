using System.Globalization;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Model;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Annual;

/// <summary>How long a placeholder has been open, and when it is due, counted from a day that is given.</summary>
public static class PlaceholderAge
{
    /// <summary>"Due 28 February 2003, in 7 days; open for 30 days".</summary>
    public static string Of(PlaceholderTerms terms, DateOnly asOf)
    {
        var due = terms.Due is { } day ? $"Due {BritishFormat.Date(day)}, {Relative(day.DayNumber - asOf.DayNumber)}" : "No date set";
        return terms.Since is { } since ? $"{due}; open for {Days(asOf.DayNumber - since.DayNumber)}" : due;
    }

    /// <summary>Days beyond the due date; empty if it is not over or not set.</summary>
    public static string Overdue(PlaceholderTerms terms, DateOnly asOf) =>
        terms.Due is { } due && due < asOf ? (asOf.DayNumber - due.DayNumber).ToString(CultureInfo.InvariantCulture) : "";

    private static string Relative(int days) => days switch
    {
        0 => "today",
        > 0 => $"in {Days(days)}",
        _ => $"{Days(-days)} overdue",
    };

    private static string Days(int days) => Counted.Of(days, "day");
}
