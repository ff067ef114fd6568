using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Progress;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Actuals;

/// <summary>Reads a value as what its target is compared with: a number, a day, a place among others.</summary>
internal sealed partial class ActualValueReader(DiagnosticBag problems)
{
    /// <returns>Null for a value that the target cannot be compared with, which is an error.</returns>
    public Measurement? Read(Indicator indicator, Actual actual)
    {
        var id = indicator.Id.Value;
        var parts = PartsOf(indicator.Target);
        var part = actual.Part?.Value ?? "";
        if (part.Length > 0 ? !parts.Exists(known => known.Name == part) : indicator.Target is Target.Split)
        {
            problems.Add(ActualProblems.WrongPart(actual.Part?.Span ?? actual.IndicatorId.Span, id, part, [.. parts.Select(known => known.Name)]));
            return null;
        }

        var target = part.Length > 0 ? parts.Find(known => known.Name == part).Target : FirstMeasured(indicator.Target);
        return target switch
        {
            Target.Milestone => ReadDay(actual, id),
            Target.Rank => ReadPlace(actual, id),
            _ => ReadNumber(actual, id, UnitOf(target)),
        };
    }

    private Measurement? ReadDay(Actual actual, string id)
    {
        if (DateOnly.TryParseExact(actual.Value.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Measurement(Done: day);
        }

        problems.Add(ActualProblems.NotAValue(actual.Value.Span, actual.Value.Value, id, "the day on which it was delivered: 2004-03-29"));
        return null;
    }

    private Measurement? ReadPlace(Actual actual, string id)
    {
        if (PlaceAmong().Match(actual.Value.Value) is { Success: true } match)
        {
            return new Measurement(Place: Whole(match.Groups["place"]), Among: Whole(match.Groups["among"]));
        }

        problems.Add(ActualProblems.NotAValue(actual.Value.Span, actual.Value.Value, id, "the place among all: '3 of 43'"));
        return null;
    }

    private Measurement? ReadNumber(Actual actual, string id, string? unit)
    {
        var match = Number().Match(actual.Value.Value);
        if (!match.Success || !decimal.TryParse(
            match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value))
        {
            problems.Add(ActualProblems.NotAValue(actual.Value.Span, actual.Value.Value, id, "a number, with its sign or without: '82.4%', '£2.6 million', '16,404'"));
            return null;
        }

        var written = match.Groups["share"].Success ? "%" : match.Groups["pounds"].Success ? "£" : "";
        if (unit is not null && written.Length > 0 && !unit.StartsWith(written, StringComparison.Ordinal))
        {
            var words = unit.Length == 0 ? "a plain number" : $"'{unit}'";
            problems.Add(ActualProblems.WrongUnit(actual.Value.Span, actual.Value.Value, id, words));
            return null;
        }

        return new Measurement(value);
    }

    /// <summary>The unit in which a value has to be; null where any will do: a change is counted in the measure's own unit.</summary>
    private static string? UnitOf(Target? target) => target switch
    {
        Target.Level level => level.Value.Unit,
        Target.Within { Share: not null } => "%",
        _ => null,
    };

    private static List<(string Name, Target Target)> PartsOf(Target target) => target switch
    {
        Target.Split split => [.. split.Parts.Select(part => (part.Name, part.Target))],
        Target.All all => Numbered(all.Parts),
        Target.Then then => Numbered(then.Parts),
        Target.Equivalent equivalent => Numbered(equivalent.Parts),
        _ => [],
    };

    private static List<(string Name, Target Target)> Numbered(ImmutableArray<Target> parts) =>
        [.. parts.Select((part, index) => ((index + 1).ToString(CultureInfo.InvariantCulture), part))];

    private static Target? FirstMeasured(Target target) =>
        PartsOf(target) is { Count: > 0 } parts
            ? parts.Select(part => FirstMeasured(part.Target)).FirstOrDefault(part => part is not null)
            : target is Target.Pending or Target.Via or Target.None ? null : target;

    private static int? Whole(Group group) =>
        group.Success && int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<place>[1-9][0-9]{0,5})(?:st|nd|rd|th)?(?:\s+of\s+(?<among>[1-9][0-9]{0,5}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAmong();

    [GeneratedRegex(
        @"^(?<pounds>£\s?)?(?<digits>-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,9})?)(?:(?<share>\s?%)|(?(pounds)\s?(?:million|billion|m|bn))?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
