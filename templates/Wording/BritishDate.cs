using System.Globalization;

namespace PlanPublisher.Templates.Wording;

/// <summary>Dates as British readers write them, in any culture of the machine.</summary>
public static class BritishDate
{
    /// <summary>"1 April 2003".</summary>
    public static string Full(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"February 2003".</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
