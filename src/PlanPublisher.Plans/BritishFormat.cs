using System.Globalization;

namespace PlanPublisher.Plans;

/// <summary>Dates and numbers as British readers write them.</summary>
/// <remarks>Our own few lines, because the programs run without culture tables: the same text on every machine.</remarks>
public static class BritishFormat
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    /// <summary>"1 April 2003".</summary>
    public static string Date(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {Year(date.Year)}";

    /// <summary>"April 2003".</summary>
    public static string Month(DateOnly date) => $"{Months[date.Month - 1]} {Year(date.Year)}";

    /// <summary>"1 April 2003 to 31 March 2005".</summary>
    public static string Dates(DateOnly from, DateOnly to) => $"{Date(from)} to {Date(to)}";

    /// <summary>"12,345".</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"12,345.60": with as many decimal places as the value was written with.</summary>
    public static string Number(decimal number) =>
        number.ToString("N" + number.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    internal static string MonthName(int month) => Months[month - 1];

    /// <summary>The month of a name such as "March", 1 to 12, or 0.</summary>
    internal static int MonthOf(string name) =>
        Array.FindIndex(Months, month => month.Equals(name, StringComparison.OrdinalIgnoreCase)) + 1;

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
