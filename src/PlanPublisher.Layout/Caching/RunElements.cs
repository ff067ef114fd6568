using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Text;

namespace PlanPublisher.Layout.Caching;

/// <summary>The elements that the runs and marks of a paragraph belong to, each once, and which of them belongs to which.</summary>
/// <remarks>Lines that were made for other elements in the same places are turned into lines of these.</remarks>
internal sealed class RunElements
{
    private readonly ImmutableArray<StyledElement> _distinct;

    /// <summary>For each run and then each mark its place in <see cref="_distinct"/>.</summary>
    private readonly int[] _form;

    private RunElements(ImmutableArray<StyledElement> distinct, int[] form) => (_distinct, _form) = (distinct, form);

    public static RunElements Of(InlineRuns content)
    {
        var distinct = ImmutableArray.CreateBuilder<StyledElement>(1);
        var form = new int[content.Runs.Length + content.Marks.Length];
        for (var i = 0; i < form.Length; i++)
        {
            var element = i < content.Runs.Length ? content.Runs[i].Element : content.Marks[i - content.Runs.Length].Element;
            form[i] = PlaceIn(distinct, element);
            if (form[i] == distinct.Count)
            {
                distinct.Add(element);
            }
        }

        return new RunElements(distinct.ToImmutable(), form);
    }

    public bool HaveTheFormOf(RunElements other) => _form.AsSpan().SequenceEqual(other._form);

    /// <summary>Elements without a document, numbered by their places.</summary>
    public RunElements Detached() => new([.. _distinct.Select((_, place) => StandIn(place))], _form);

    /// <summary>The content, belonging to these elements in the places of its own.</summary>
    public InlineRuns Own(InlineRuns content) => content with
    {
        Runs = [.. content.Runs.Select((run, i) => run with { Element = _distinct[_form[i]] })],
        Marks = [.. content.Marks.Select((mark, i) => mark with { Element = _distinct[_form[content.Runs.Length + i]] })],
    };

    /// <summary>Lines that belong to these elements, as lines of the <paramref name="others"/> in their places.</summary>
    public LaidOutParagraph MoveTo(RunElements others, LaidOutParagraph lines) =>
        lines with { Lines = Array.ConvertAll(lines.Lines, line => MoveTo(others, line)) };

    private Fragment.Line MoveTo(RunElements others, Fragment.Line line)
    {
        var items = ImmutableArray.CreateBuilder<LineItem>(line.Items.Length);
        foreach (var item in line.Items)
        {
            items.Add(item switch
            {
                LineItem.Text text => text with { Element = others._distinct[PlaceOf(text.Element)] },
                LineItem.InlineBox box => box with { Element = others._distinct[PlaceOf(box.Element)] },
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        }

        return line with { Items = items.MoveToImmutable() };
    }

    private int PlaceOf(StyledElement element)
    {
        for (var i = 0; i < _distinct.Length; i++)
        {
            if (ReferenceEquals(_distinct[i], element))
            {
                return i;
            }
        }

        throw new ArgumentException($"element {element.Ordinal} is none of this paragraph's");
    }

    /// <summary>The number of elements so far for one that is not among them.</summary>
    private static int PlaceIn(ImmutableArray<StyledElement>.Builder distinct, StyledElement element)
    {
        for (var i = 0; i < distinct.Count; i++)
        {
            if (ReferenceEquals(distinct[i], element))
            {
                return i;
            }
        }

        return distinct.Count;
    }

    private static StyledElement StandIn(int place) =>
        new(new HtmlElement(place, "", [], [], Offset: -1), ComputedStyle.Initial, []);
}
