using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Tests;

/// <summary>What two printings of the same words have in common, whatever their dashes, stars and capitals.</summary>
internal static class PrintedText
{
    public static string Letters(string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>The numbers in it, each once, in order.</summary>
    public static List<string> Numbers(string text) =>
        [.. Regex.Matches(text, @"[0-9][0-9,]*(?:\.[0-9]+)?").Select(match => match.Value).Distinct()];
}
