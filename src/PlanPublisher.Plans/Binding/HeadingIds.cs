using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Gives headings that have no id one of their own, from the id of the file and their words.</summary>
internal sealed class HeadingIds(string owner)
{
    private readonly HashSet<string> _used = [];

    /// <summary>For each id made of words, the number of the last heading that asked for it.</summary>
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>The same blocks with an id on each heading; marks such as <c>{.aims}</c> on them are errors.</summary>
    public ImmutableArray<Block> Complete(IEnumerable<Block> blocks, DiagnosticBag problems) =>
        [.. blocks.Select(block => block is Block.Heading heading ? Complete(heading, problems) : block)];

    /// <summary>The author's id, or one from the words; the second of two equal ones gets a number.</summary>
    public string For(Block.Heading heading) => For(heading, PlanId.FromWords(PlainText.Of(heading.Content)));

    public string For(Block.Heading heading, string words)
    {
        if (heading.Id is { } id)
        {
            return id;
        }

        var made = words.Length == 0 ? $"{owner}-section" : $"{owner}-{words}";
        var number = _numbers.GetValueOrDefault(made);
        string unique;
        do
        {
            number++;
            unique = number == 1 ? made : $"{made}-{number}";
        }
        while (!_used.Add(unique));

        _numbers[made] = number;
        return unique;
    }

    private Block.Heading Complete(Block.Heading heading, DiagnosticBag problems)
    {
        if (heading.Style is { } style)
        {
            problems.Add(BindingProblems.StyleOnHeading(style.Span, style.Value));
        }

        return heading with { Id = For(heading) };
    }
}
