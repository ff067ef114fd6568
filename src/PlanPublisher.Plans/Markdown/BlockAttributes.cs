using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>What stands in braces at the end of a heading, paragraph or caption: <c>{#id .style}</c>.</summary>
internal readonly record struct BlockAttributes(string? Id, Sourced<string>? Style)
{
    public static BlockAttributes Read(string content, SourceSpan span, DiagnosticBag problems)
    {
        string? id = null;
        Sourced<string>? style = null;
        foreach (var word in content.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (word[0])
            {
                case '#' when id is null && PlanId.IsValid(word[1..]):
                    id = word[1..];
                    break;
                case '#' when id is null:
                    problems.Add(MarkdownProblems.BadAnchor(span, word[1..]));
                    break;
                case '.' when style is null:
                    style = new Sourced<string>(word[1..], span);
                    break;
                default:
                    problems.Add(MarkdownProblems.StrayBraces(span, word));
                    break;
            }
        }

        return new BlockAttributes(id, style);
    }
}
