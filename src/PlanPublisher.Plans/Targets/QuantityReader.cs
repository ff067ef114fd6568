using System.Globalization;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Targets;

/// <summary>Reads a number with its unit: <c>6.6%</c>, <c>£2.5 million</c>, <c>20 co-ordinators of …</c>.</summary>
internal static partial class QuantityReader
{
    private static readonly string[] NumberWords =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    public static bool LooksLikeOne(string text) => Number().IsMatch(text);

    /// <summary>Reads the number and, as the unit, all words up to " of "; what follows that is <paramref name="of"/>.</summary>
    /// <returns>Null if it is no quantity, which is then an error in <paramref name="problems"/>.</returns>
    public static Quantity? Read(TargetText text, out string? of, DiagnosticBag problems)
    {
        of = null;
        var match = Number().Match(text.Text);
        if (!match.Success || ToValue(match.Groups["digits"].Value) is not { } value)
        {
            var wrong = match.Success ? text.Slice(match.Groups["digits"]) : text;
            problems.Add(TargetProblems.NotANumber(wrong.Span, wrong.Text));
            return null;
        }

        var rest = text.From(match.Length).Trim();
        var isClear = TargetPhrase.Check(rest, problems);
        if (isClear && match.Length < text.Text.Length && char.IsLetter(text.Text[match.Length]))
        {
            var run = text.Slice(RunTogether().Match(text.Text, match.Groups["digits"].Index));
            problems.Add(TargetProblems.NotANumber(run.Span, run.Text, match.Groups["digits"].Value));
            return null;
        }

        var unit = ReadUnit(match, rest, out of);
        var startsWithOf = rest.Text.StartsWith("of ", StringComparison.Ordinal);
        if (isClear && match.Groups["share"].Success && rest.Text.Length > 0 && !startsWithOf)
        {
            problems.Add(TargetProblems.ShareWithoutOf(rest.Span, rest.Text));
        }

        var nearness = match.Groups["nearness"];
        return new Quantity(value, match.Groups["digits"].Value, unit)
        {
            Nearness = nearness.Success ? nearness.Value.ToLowerInvariant() : null,
        };
    }

    private static string ReadUnit(Match number, TargetText rest, out string? of)
    {
        var split = Of().Match(rest.Text);
        of = split.Success ? split.Groups["of"].Value : null;
        if (number.Groups["share"].Success)
        {
            return "%";
        }

        var unit = split.Success ? split.Groups["unit"].Value.Trim() : rest.Text;
        return number.Groups["pounds"].Success ? ("£ " + number.Groups["scale"].Value + " " + unit).Trim() : unit;
    }

    private static decimal? ToValue(string digits)
    {
        var word = Array.FindIndex(NumberWords, w => w.Equals(digits, StringComparison.OrdinalIgnoreCase));
        if (word >= 0)
        {
            return word;
        }

        return WellFormed().IsMatch(digits)
            && decimal.TryParse(
                digits.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value)
                ? value
                : null;
    }

    [GeneratedRegex(
        @"^(?:(?<nearness>about|around|approximately|nearly|almost|just under|just over)\s+)?(?<pounds>£\s*)?(?<digits>[0-9][0-9.,]*(?<![.,])"
            + @"|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
            + @"(?:(?<share>\s*%|\s+per\s?cent\b)|(?(pounds)\s*(?<scale>million|billion|m|bn)\b)?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();

    [GeneratedRegex(@"\G\S+", RegexOptions.CultureInvariant)]
    private static partial Regex RunTogether();

    [GeneratedRegex(@"^(?<unit>(?:.*?\s)??)of\s+(?<of>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Of();
}
