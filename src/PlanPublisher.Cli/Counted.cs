using System.Globalization;

namespace PlanPublisher.Cli;

/// <summary>A number with its noun.</summary>
internal static class Counted
{
    /// <summary>"1 page", "2 pages".</summary>
    public static string Of(int count, string thing) =>
        count == 1 ? $"1 {thing}" : $"{count.ToString(CultureInfo.InvariantCulture)} {thing}s";
}
