using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;

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

        if (TargetPhrase.StrayBracket(text) is { } bracket)
        {
            problems.Add(TargetProblems.StrayBracket(bracket.Span));
            return null;
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
            "pending" => ReadPending(reason, text),
            "via" => new Target.Via(reason, text.Span),
            _ => new Target.None(reason, text.Span),
        };
    }

    private Target.Pending ReadPending(string reason, TargetText text)
    {
        var (words, terms) = PlaceholderWords.Split(reason, text.Span, problems);
        return new Target.Pending(words, text.Span) { Terms = terms };
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
        var word = match.Groups["direction"].Value;
        var direction = word switch
        {
            "reduce" or "halve" => Direction.Reduce,
            "increase" or "double" => Direction.Increase,
            _ => Direction.Hold,
        };
        var manner = Words(match.Groups["manner"].Value);
        var when = WhenReader.Take(text.Slice(match.Groups["rest"]).Trim(), out var rest, problems);
        var from = TakeBaseline(rest, out rest);
        when ??= from is null ? null : WhenReader.Take(rest, out rest, problems);
        if (!QuantityReader.LooksLikeOne(rest.Text) || AmountOf(word) is not null)
        {
            TargetPhrase.Check(rest, problems);
            return new Target.Change(direction, AmountOf(word), from, when, text.Span) { Of = Words(rest.Text), Manner = manner };
        }

        return QuantityReader.Read(rest, out var of, problems) is { } amount
            ? new Target.Change(direction, amount, from, when, text.Span) { Of = of, Manner = manner }
            : null;
    }

    /// <summary>To double is to increase by 100%.</summary>
    private static Quantity? AmountOf(string word) => word switch
    {
        "double" => new Quantity(100, "100", "%"),
        "halve" => new Quantity(50, "50", "%"),
        _ => null,
    };

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
        if (!Period().IsMatch(period.Text) || TargetTime.LastDay(period.Text) is null)
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
        var open = OpenLimit().Match(limitText.Text);
        string? since = Words(open.Groups["since"].Value);
        var limit = open.Success ? null : QuantityReader.Read(limitText, out since, problems);
        if (limit is null && !open.Success)
        {
            return null;
        }

        return ReadShare(text.Slice(match.Groups["share"]).Trim(), text.Span) is { } within
            ? within with { Limit = limit, OpenLimit = Words(open.Groups["limit"].Value), Since = since, When = when }
            : null;
    }

    /// <summary>What stands before "within": a share of something, a share still to be set, or only of what.</summary>
    private Target.Within? ReadShare(TargetText text, SourceSpan span)
    {
        var open = OpenShare().Match(text.Text);
        if (open.Success)
        {
            return new Target.Within(null, null, Words(open.Groups["of"].Value), span) { OpenShare = open.Groups["share"].Value };
        }

        if (!QuantityReader.LooksLikeOne(text.Text))
        {
            TargetPhrase.Check(text, problems);
            return new Target.Within(null, null, Words(text.Text), span);
        }

        return QuantityReader.Read(text, out var of, problems) is { } share ? new Target.Within(share, null, of, span) : null;
    }

    private Target.Baseline ReadBaseline(TargetText text, Match match)
    {
        var when = WhenReader.Take(text.Slice(match.Groups["rest"]).Trim(), out var rest, problems);
        var of = rest.Text.StartsWith("of ", StringComparison.Ordinal) ? rest.From(3).Trim() : rest;
        TargetPhrase.Check(of, problems);
        return new Target.Baseline(Words(of.Text), when, text.Span);
    }

    private Target.Rank ReadRank(TargetText text, Match match)
    {
        var when = WhenReader.Take(text.Slice(match.Groups["among"]).Trim(), out var among, problems);
        TargetPhrase.Check(among, problems);
        return new Target.Rank(match.Groups["place"].Value.Trim(), among.Text, text.Span) { When = when };
    }

    private Target.Level? ReadLevel(TargetText text)
    {
        if (NoneOf().Match(text.Text) is { Success: true } none)
        {
            return ReadNoneOf(text, none);
        }

        var match = Level().Match(text.Text);
        var value = text.Slice(match.Groups["value"]).Trim();
        if (!QuantityReader.LooksLikeOne(value.Text))
        {
            problems.Add(NotATarget(text));
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

    /// <summary>"no intrusions": a level of nothing.</summary>
    private Target.Level ReadNoneOf(TargetText text, Match match)
    {
        var when = WhenReader.Take(text.Slice(match.Groups["unit"]).Trim(), out var unit, problems);
        TargetPhrase.Check(unit, problems);
        return new Target.Level(Comparison.AtMost, new Quantity(0, "0", unit.Text), null, when, text.Span);
    }

    /// <summary>Points at the first words alone if they are nearly words that a target begins with.</summary>
    private static Diagnostic NotATarget(TargetText text)
    {
        var words = FirstTwoWords().Match(text.Text);
        foreach (var group in (string[])["two", "one"])
        {
            var first = text.Slice(words.Groups[group]);
            if (words.Groups[group].Success && TargetProblems.NearestStart(first.Text) is { } near)
            {
                return TargetProblems.NotAStart(first.Span, first.Text, near);
            }
        }

        return TargetProblems.NotATarget(text.Span, text.Text);
    }

    private static string? Words(string text) => text.Trim() is { Length: > 0 } words ? words : null;

    [GeneratedRegex(@"^(?<kind>pending|none|via)\s*(?::\s*(?<reason>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithReason();

    [GeneratedRegex(
        "^(?:(?<kind>by|in)\\s+(?<time>" + TargetTime.Pattern + ")|deliver)(?:,\\s*(?<scope>[^:]+?))?\\s*:(?<item>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Milestone();

    [GeneratedRegex(
        @"^(?:(?<manner>[a-z]+ly)\s+)?(?<direction>reduce|increase|hold|maintain|double|halve)\b(?:\s+by\b(?=\s+[0-9£]))?(?<rest>.*)$",
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

    [GeneratedRegex(
        @"^(?<limit>(?:(?:a|the)\s+)?(?:set\s+time|time\s+(?:to\s+be|not)\s+[a-z]+))(?:\s+of\s+(?<since>.+))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OpenLimit();

    [GeneratedRegex(
        @"^(?<share>(?:a|the)\s+(?:proportion|share|percentage)\s+to\s+be\s+[a-z]+)(?:\s+of\s+(?<of>.+))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OpenShare();

    [GeneratedRegex(@"^no\s+(?!(?:more|less|fewer)\b)(?<unit>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoneOf();

    [GeneratedRegex(@"^(?<two>(?<one>\S+)(?:\s+\S+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstTwoWords();

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
