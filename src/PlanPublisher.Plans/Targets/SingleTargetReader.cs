using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Targets;

/// <summary>Reads one target that is not combined from others.</summary>
internal sealed partial class SingleTargetReader(DiagnosticBag problems)
{
    public Target? Read(TargetText text)
    {
        if (WithReason().Match(text.Text) is { Success: true } reason)
        {
            return ReadWithReason(text, reason);
        }

        if (Milestone().Match(text.Text) is { Success: true } milestone)
        {
            return ReadMilestone(text, milestone);
        }

        if (Change().Match(text.Text) is { Success: true } change)
        {
            return ReadChange(text, change);
        }

        if (Within().Match(text.Text) is { Success: true } within)
        {
            return ReadWithin(text, within);
        }

        if (Baseline().Match(text.Text) is { Success: true } baseline)
        {
            return ReadBaseline(text, baseline);
        }

        return Rank().Match(text.Text) is { Success: true } rank ? ReadRank(text, rank) : ReadLevel(text);
    }

    private Target? ReadWithReason(TargetText text, Match match)
    {
        var kind = match.Groups["kind"].Value;
        var reason = match.Groups["reason"].Value.Trim();
        if (reason.Length == 0)
        {
            var example = kind switch
            {
                "pending" => "pending: to be confirmed",
                "via" => "via: the id of another indicator, or words",
                _ => "none: monitored only",
            };
            problems.Add(TargetProblems.NoReason(text.Span, kind, $"write it behind a colon: '{example}'"));
            return null;
        }

        return kind switch
        {
            "pending" => new Target.Pending(reason, text.Span),
            "via" => new Target.Via(reason, text.Span),
            _ => new Target.None(reason, text.Span),
        };
    }

    private Target.Milestone? ReadMilestone(TargetText text, Match match)
    {
        var item = match.Groups["item"].Value.Trim();
        if (item.Length == 0)
        {
            problems.Add(TargetProblems.NoItem(text.Span));
            return null;
        }

        var time = match.Groups["time"];
        var kind = match.Groups["kind"].Value;
        var when = time.Success ? WhenReader.Read(kind, text.Slice(time).Trim(), problems) : null;
        return new Target.Milestone(item, when, text.Span) { Scope = Words(match.Groups["scope"].Value) };
    }

    private Target.Change? ReadChange(TargetText text, Match match)
    {
        var direction = match.Groups["direction"].Value switch
        {
            "reduce" => Direction.Reduce,
            "increase" => Direction.Increase,
            _ => Direction.Hold,
        };
        var when = WhenReader.Take(text.Slice(match.Groups["rest"]).Trim(), out var rest, problems);
        var from = TakeBaseline(rest, out rest);
        when ??= from is null ? null : WhenReader.Take(rest, out rest, problems);
        if (!QuantityReader.LooksLikeOne(rest.Text))
        {
            return new Target.Change(direction, null, from, when, text.Span) { Of = Words(rest.Text) };
        }

        return QuantityReader.Read(rest, out var of, problems) is { } amount
            ? new Target.Change(direction, amount, from, when, text.Span) { Of = of }
            : null;
    }

    private BaselinePoint? TakeBaseline(TargetText text, out TargetText rest)
    {
        rest = text;
        var match = From().Match(text.Text);
        if (!match.Success)
        {
            return null;
        }

        rest = text.Slice(match.Groups["rest"]).Trim();
        var period = text.Slice(match.Groups["period"]).Trim();
        if (!Period().IsMatch(period.Text))
        {
            problems.Add(TargetProblems.NotABaseline(period.Span, period.Text));
        }

        var value = match.Groups["value"];
        var quantity = value.Success ? QuantityReader.Read(text.Slice(value).Trim(), out _, problems) : null;
        return new BaselinePoint(period.Text, quantity) { IsAverage = match.Groups["average"].Success };
    }

    private Target.Within? ReadWithin(TargetText text, Match match)
    {
        var when = WhenReader.Take(text.Slice(match.Groups["limit"]).Trim(), out var limitText, problems);
        var limit = QuantityReader.Read(limitText, out var of, problems);
        var shareText = text.Slice(match.Groups["share"]).Trim();
        string? shareOf = null;
        var share = shareText.Text.Length == 0 ? null : QuantityReader.Read(shareText, out shareOf, problems);
        return limit is null || (share is null && shareText.Text.Length > 0)
            ? null
            : new Target.Within(share, limit, shareOf ?? of, text.Span) { When = when };
    }

    private Target.Baseline ReadBaseline(TargetText text, Match match)
    {
        var when = WhenReader.Take(text.Slice(match.Groups["rest"]).Trim(), out var rest, problems);
        var of = rest.Text.StartsWith("of ", StringComparison.Ordinal) ? rest.From(3).Trim() : rest;
        return new Target.Baseline(Words(of.Text), when, text.Span);
    }

    private Target.Rank ReadRank(TargetText text, Match match)
    {
        var when = WhenReader.Take(text.Slice(match.Groups["among"]).Trim(), out var among, problems);
        return new Target.Rank(match.Groups["place"].Value.Trim(), among.Text, text.Span) { When = when };
    }

    private Target.Level? ReadLevel(TargetText text)
    {
        var match = Level().Match(text.Text);
        var value = text.Slice(match.Groups["value"]).Trim();
        if (!QuantityReader.LooksLikeOne(value.Text))
        {
            problems.Add(TargetProblems.NotATarget(text.Span, text.Text));
            return null;
        }

        var when = WhenReader.Take(value, out var rest, problems);
        var comparison = match.Groups["least"].Success ? Comparison.AtLeast
            : match.Groups["most"].Success ? Comparison.AtMost
            : Comparison.Equal;
        return QuantityReader.Read(rest, out var of, problems) is { } quantity
            ? new Target.Level(comparison, quantity, of, when, text.Span)
            : null;
    }

    private static string? Words(string text) => text.Trim() is { Length: > 0 } words ? words : null;

    [GeneratedRegex(@"^(?<kind>pending|none|via)\s*(?::\s*(?<reason>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithReason();

    [GeneratedRegex(
        "^(?:(?<kind>by|in)\\s+(?<time>" + TargetTime.Pattern + ")|deliver)(?:,\\s*(?<scope>[^:]+?))?\\s*:(?<item>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Milestone();

    [GeneratedRegex(
        @"^(?<direction>reduce|increase|hold|maintain)\b(?:\s+by\b(?=\s+[0-9£]))?(?<rest>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"^(?<rest>(?:.*\s)?)from\s+(?<period>[^()]+?)\s*(?:\((?<average>(?:an\s+)?average\s+(?:of\s+)?)?(?<value>[^()]+)\))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex("^(?:" + TargetTime.Pattern + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?<share>(?:[^:]*\s)?)within\s+(?<limit>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"^baseline\b(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Baseline();

    [GeneratedRegex(
        @"^(?<place>(?:top|upper|best|lower|lowest|highest|bottom)\b.*?)\s*\b(?:of|among)\s+(?<among>.+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex(
        "^(?:(?<least>at least|minimum of|no less than|no fewer than)"
            + "|(?<most>at most|maximum of|no more than|up to))?(?<value>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
