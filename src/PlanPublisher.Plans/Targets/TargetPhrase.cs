using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Targets;

/// <summary>Looks through the free words of a target for parts of the language that were not understood as such.</summary>
/// <remarks>Without it a misspelt word would make "by 2004" part of a unit, and nobody would be told.</remarks>
internal static partial class TargetPhrase
{
    private static readonly string[] TimeWords = ["by", "in", "from"];

    /// <returns>Whether nothing was found.</returns>
    public static bool Check(TargetText words, DiagnosticBag problems)
    {
        var problem = ProblemOf(words);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null;
    }

    private static Diagnostic? ProblemOf(TargetText words)
    {
        if (words.Text.IndexOf(';', StringComparison.Ordinal) is >= 0 and var separator)
        {
            return TargetProblems.SeparatorAlone(words.Slice(separator, 1).Span);
        }

        if (words.Text.IndexOf('%', StringComparison.Ordinal) is >= 0 and var sign)
        {
            return TargetProblems.SecondPercentage(words.Slice(sign, 1).Span);
        }

        if (Ending().Match(words.Text) is { Success: true } ending)
        {
            var word = words.Slice(ending.Groups["word"]);
            return TargetProblems.BreaksOff(word.Span, word.Text);
        }

        return TimeAtEnd().Match(words.Text) is { Success: true } time ? TimeProblem(words, time) : null;
    }

    /// <summary>Blanks make short words long enough to be near to each other: "buy" is one letter from "by".</summary>
    private static Diagnostic TimeProblem(TargetText words, Match time)
    {
        const string blanks = "  ";
        var near = NearestName.Of(time.Groups["before"].Value + blanks, TimeWords.Select(word => word + blanks));
        return TargetProblems.TimeWithoutWord(words.Slice(time.Groups["all"]).Span, time.Groups["time"].Value, near?.Trim());
    }

    /// <summary>A bracket without its other half, which would hide where parts begin and end; or null.</summary>
    public static TargetText? StrayBracket(TargetText text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (text.Text[i] == '(')
            {
                open.Push(i);
            }
            else if (text.Text[i] == ')' && !open.TryPop(out _))
            {
                return text.Slice(i, 1);
            }
        }

        return open.TryPop(out var left) ? text.Slice(left, 1) : null;
    }

    [GeneratedRegex(
        @"(?:^|\s)(?<word>of|by|in|from|within|at|than|least|most|to|and|or|the|an?|,)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"(?:^|\s)(?<all>(?:(?<before>(?!(?:by|in|from)\s)[A-Za-z]+)\s+)?(?<!\b(?:by|in|from)\s+)(?<time>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?|[0-9]{4}/[0-9]{2,4}"
            + @"|[0-9]{1,2}\s+[A-Z][a-z]+\s+[0-9]{4}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimeAtEnd();
}
