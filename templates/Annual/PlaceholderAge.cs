using System.Globalization;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Annual;

/// <summary>How long a placeholder has been open, and when it is due, counted from a day that is given.</summary>
public static class PlaceholderAge
{
    /// <summary>"Due 28 February 2003, in 7 days; open for 30 days".</summary>
    public static string Of(PlaceholderTerms terms, DateOnly asOf, Phrases phrases)
    {
        var due = terms.Due is { } day
            ? phrases.Of("Due {date}, {when}", ("date", phrases.Date(day)), ("when", Relative(day.DayNumber - asOf.DayNumber, phrases)))
            : phrases["No date set"];
        return terms.Since is { } since
            ? phrases.Of("{due}; open for {days}", ("due", due), ("days", Days(asOf.DayNumber - since.DayNumber, phrases)))
            : due;
    }

    /// <summary>Days beyond the due date; empty if it is not over or not set.</summary>
    public static string Overdue(PlaceholderTerms terms, DateOnly asOf) =>
        terms.Due is { } due && due < asOf ? (asOf.DayNumber - due.DayNumber).ToString(CultureInfo.InvariantCulture) : "";

    private static string Relative(int days, Phrases phrases) => days switch
    {
        0 => phrases["today"],
        > 0 => phrases.Of("in {days}", ("days", Days(days, phrases))),
        _ => phrases.Of("{days} overdue", ("days", Days(-days, phrases))),
    };

    private static string Days(int days, Phrases phrases) => phrases.Counted(days, "day");
}
