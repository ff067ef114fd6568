using System.Globalization;

namespace PlanPublisher.Web.Pages.Words;

/// <summary>A number with its noun.</summary>
internal static class Counted
{
    /// <summary>"1 page", "2 pages".</summary>
    public static string Of(int count, string thing) =>
        count == 1 ? $"1 {thing}" : $"{count.ToString(CultureInfo.InvariantCulture)} {thing}s";

    /// <summary>"none", "1", "2".</summary>
    public static string OfThem(int count) => count == 0 ? "none" : count.ToString(CultureInfo.InvariantCulture);
}
