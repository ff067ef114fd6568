using System.Globalization;
using System.Text.RegularExpressions;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>A number that stands typed in a sentence, with its sign or the word that says what is counted.</summary>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="Length">With its sign, without the word behind it.</param>
/// <param name="Unit">"%", "£ million", or "" for a plain number.</param>
/// <param name="Counted">The words behind a plain number, in small letters.</param>
internal sealed partial record TypedFigure(int Start, int Length, decimal Value, string Unit, string Counted)
{
    public static IEnumerable<TypedFigure> In(string sentence)
    {
        foreach (Match match in Number().Matches(sentence))
        {
            var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                var unit = match.Groups["share"].Success ? "%"
                    : match.Groups["pounds"].Success ? ("£ " + ScaleOf(match.Groups["scale"].Value)).Trim()
                    : "";
                var behind = sentence[(match.Index + match.Length)..];
                yield return new TypedFigure(match.Index, match.Length, value, unit, Words().Match(behind).Value.ToLowerInvariant());
            }
        }
    }

    /// <summary>Whether it is a number of the same things, not necessarily the same number.</summary>
    public bool HasUnitOf(Quantity quantity)
    {
        if (quantity.Unit is ['%', ..] or ['£', ..])
        {
            var parts = quantity.Unit.Split(' ', 2);
            return Unit == (parts.Length == 2 ? $"{parts[0]} {ScaleOf(parts[1].Split(' ')[0])}".Trim() : parts[0]);
        }

        var first = quantity.Unit.Split(' ')[0].ToLowerInvariant();
        return Unit.Length == 0 && (first.Length == 0 ? IsLongEnough : Counted.Split(' ').Contains(first) || Counted.Contains(quantity.Unit.ToLowerInvariant(), StringComparison.Ordinal));
    }

    /// <summary>A small whole number may count anything; one with many digits is hardly there by accident.</summary>
    private bool IsLongEnough => Value >= 1_000 || Value.Scale > 0;

    private static string ScaleOf(string scale) => scale switch
    {
        "million" or "m" => "million",
        "billion" or "bn" => "billion",
        _ => "",
    };

    /// <summary>No part of a date, a year, a time, a number in a name or a larger number.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}./,:\u2013-])(?<pounds>£\s?)?(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?![/:]|[.,]?[0-9])"
            + @"(?:(?<share>\s?%|\s+per\s?cent\b)|(?(pounds)\s?(?<scale>million|billion|bn|m)\b)?)(?!\p{L}|[\u2013-][0-9\p{L}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:\s+[\p{L}-]+){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
