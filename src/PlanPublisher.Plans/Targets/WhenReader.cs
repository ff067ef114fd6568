using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Targets;

/// <summary>Takes the time off the end of an expression: <c>… by 2004-03-31</c>, <c>… in 2003/04</c>.</summary>
internal static partial class WhenReader
{
    /// <returns>The time, or null if there is none; <paramref name="rest"/> is what stands before it.</returns>
    public static When? Take(TargetText text, out TargetText rest, DiagnosticBag problems)
    {
        rest = text;
        var match = AtEnd().Match(text.Text);
        if (match.Success)
        {
            rest = text.Slice(match.Groups["rest"]).Trim();
            return Read(match.Groups["kind"].Value, text.Slice(match.Groups["time"]), problems);
        }

        var words = InWords().Match(text.Text);
        if (words.Success)
        {
            rest = text.Slice(words.Groups["rest"]).Trim();
            return new When(words.Groups["kind"].Value == "by", words.Groups["time"].Value, null);
        }

        var odd = OddTime().Match(text.Text);
        if (odd.Success)
        {
            var time = text.Slice(odd.Groups["time"]);
            problems.Add(TargetProblems.NotATime(time.Span, time.Text));
            rest = text.Slice(0, odd.Index).Trim();
        }

        return null;
    }

    public static When Read(string kind, TargetText time, DiagnosticBag problems)
    {
        var lastDay = TargetTime.LastDay(time.Text);
        if (lastDay is null)
        {
            problems.Add(TargetProblems.NotATime(time.Span, time.Text));
        }

        return new When(kind.Equals("by", StringComparison.OrdinalIgnoreCase), time.Text, lastDay);
    }

    [GeneratedRegex(
        @"^(?<rest>.*?)(?:^|,?\s+)(?<kind>by|in)\s+(?<time>" + TargetTime.Pattern + ")$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    /// <summary>A time in words: behind a comma, or <c>by national timescales</c>.</summary>
    [GeneratedRegex(
        @"^(?<rest>.*)(?:,\s+(?<kind>by|in)\s+(?<time>[^0-9,][^,]*)"
            + @"|(?<!,)\s+(?<kind>by)\s+(?<time>[^0-9,][^,]*?(?:timescales?|deadlines?)))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    /// <summary>A time that was meant, but in no form that is known: <c>by 31/3/04</c>.</summary>
    [GeneratedRegex(@"\b(?:by|in)\s+(?<time>[0-9]+[./-][0-9./-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OddTime();
}
