using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Languages;

/// <summary>How a document calls things of a plan that have a number or a time, and no name.</summary>
public static class ThingNames
{
    public static string NameOf(this Phrases phrases, Goal goal) => phrases.Of("Goal {number}", ("number", goal.Number.Value));

    public static string NameOf(this Phrases phrases, AnnexNumber number) => phrases.Of("Annex {number}", ("number", number.Words));

    /// <summary>"1 April 2003 to 31 March 2005".</summary>
    public static string Dates(this Phrases phrases, DateOnly from, DateOnly to) =>
        phrases.Of("{from} to {to}", ("from", phrases.Date(from)), ("to", phrases.Date(to)));

    public static string NameOf(this Phrases phrases, StrategicInitiative initiative) =>
        phrases.Of("Key strategic initiative {number}", ("number", initiative.Numeral));
}
