using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Targets;

/// <summary>Reads several targets in one line: <c>then: baseline by 2003-03; pending: to be agreed</c>.</summary>
internal static partial class CombinedTargetReader
{
    /// <returns>Whether the text is of this form at all; if it is but has mistakes, the target is null.</returns>
    public static bool TryRead(TargetText text, DiagnosticBag problems, out Target? target)
    {
        target = null;
        if (IsInBrackets(text.Text))
        {
            target = TargetParser.Parse(text.Slice(1, text.Text.Length - 2).Trim(), problems);
            return true;
        }

        var match = Combined().Match(text.Text);
        if (!match.Success)
        {
            return false;
        }

        if (TargetPhrase.StrayBracket(text) is { } bracket)
        {
            problems.Add(TargetProblems.StrayBracket(bracket.Span));
            return true;
        }

        var kind = match.Groups["kind"].Value;
        var parts = Split(text.Slice(match.Groups["parts"]), ';');
        target = kind == "split" ? ReadSplit(parts, text, problems) : ReadParts(kind, parts, text, problems);
        return true;
    }

    /// <summary>Puts targets together by one of the words <c>all</c>, <c>then</c>, <c>equivalent</c>.</summary>
    public static Target? Combine(string kind, ImmutableArray<Target> parts, SourceSpan span, DiagnosticBag problems)
    {
        if (parts.Length < 2)
        {
            problems.Add(TargetProblems.TooFewParts(span, kind));
            return null;
        }

        return kind switch
        {
            "all" => new Target.All(parts, span),
            "then" => new Target.Then(parts, span),
            _ => new Target.Equivalent(parts, span),
        };
    }

    private static Target? ReadParts(string kind, List<TargetText> parts, TargetText text, DiagnosticBag problems)
    {
        var targets = parts.Select(part => TargetParser.Parse(part, problems)).ToList();
        return targets.Contains(null) ? null : Combine(kind, [.. targets!], text.Span, problems);
    }

    private static Target.Split? ReadSplit(List<TargetText> parts, TargetText text, DiagnosticBag problems)
    {
        var targets = ImmutableArray.CreateBuilder<SplitPart>();
        foreach (var part in parts)
        {
            var sign = part.Text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0)
            {
                problems.Add(TargetProblems.NoName(part.Span, part.Text));
            }
            else if (TargetParser.Parse(part.From(sign + 1).Trim(), problems) is { } target)
            {
                targets.Add(new SplitPart(part.Text[..sign].Trim(), target));
            }
        }

        if (parts.Count < 2)
        {
            problems.Add(TargetProblems.TooFewParts(text.Span, "split"));
        }

        return targets.Count < 2 ? null : new Target.Split(targets.ToImmutable(), text.Span);
    }

    /// <summary>Cuts at a sign that stands outside of all brackets.</summary>
    private static List<TargetText> Split(TargetText text, char sign)
    {
        var parts = new List<TargetText>();
        var (start, open) = (0, 0);
        for (var i = 0; i <= text.Text.Length; i++)
        {
            if (i == text.Text.Length || (text.Text[i] == sign && open == 0))
            {
                parts.Add(text.Slice(start, i - start).Trim());
                start = i + 1;
            }
            else
            {
                open += text.Text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }

        return parts;
    }

    /// <summary>Whether the first bracket closes with the last character.</summary>
    private static bool IsInBrackets(string text)
    {
        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0)
            {
                return i == text.Length - 1 && i > 0;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?<kind>all|then|equivalent|split)\s*:\s*(?<parts>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Combined();
}
