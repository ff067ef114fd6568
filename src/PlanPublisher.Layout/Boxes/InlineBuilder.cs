using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>Collects the inline content of one paragraph: its string, the runs over it and the marks of inline boxes.</summary>
/// <remarks>
/// White space is collapsed over the paragraph as Text 3, 4.1 has it, not within each element: a space at the end of
/// one run swallows the spaces that begin the next.
/// </remarks>
internal sealed class InlineBuilder
{
    /// <summary>Stands for a thing that is no text.</summary>
    public const char ObjectCharacter = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<InlineRun>.Builder _runs = ImmutableArray.CreateBuilder<InlineRun>(1);
    private readonly ImmutableArray<InlineMark>.Builder _marks = ImmutableArray.CreateBuilder<InlineMark>(0);

    /// <summary>The last character is a space that more white space would join, and that a line's end would drop.</summary>
    private bool _endsInCollapsibleSpace;

    /// <summary>No characters and no things; marks alone make no paragraph.</summary>
    public bool IsEmpty => _text.Length == 0;

    public void AddText(string text, InlineContext context, InlineRunKind kind)
    {
        var from = _text.Length;
        foreach (var c in CaseRules.Transform(text, context.Style.TextTransform, _text))
        {
            if (WhiteSpaceRules.IsCollapsible(c))
            {
                from = AddWhiteSpace(c, from, context, kind);
            }
            else
            {
                _text.Append(c);
                _endsInCollapsibleSpace = false;
            }
        }

        AddRun(from, kind, context);
    }

    public void AddForcedBreak(InlineContext context)
    {
        TrimEnd();
        _text.Append('\n');
        _endsInCollapsibleSpace = false;
        _runs.Add(new InlineRun(_text.Length - 1, _text.Length, InlineRunKind.ForcedBreak, context.Style, context.Element)
        {
            Shift = context.Shift,
        });
    }

    /// <summary>Adds a thing that is no text: a leader, page reference or picture.</summary>
    public void AddObject(InlineRunKind kind, InlineContext context, string argument = "", string counterStyle = "decimal")
    {
        _text.Append(ObjectCharacter);
        _endsInCollapsibleSpace = false;
        _runs.Add(new InlineRun(_text.Length - 1, _text.Length, kind, context.Style, context.Element)
        {
            Argument = argument,
            CounterStyle = counterStyle,
            Shift = context.Shift,
        });
    }

    public void AddMark(bool isOpening, InlineContext context) =>
        _marks.Add(new InlineMark(_text.Length, isOpening, context.Element, context.Style) { Shift = context.Shift });

    /// <summary>The paragraph, without white space at its end. The builder is empty afterwards.</summary>
    public InlineRuns Drain()
    {
        TrimEnd();
        for (var i = 0; i < _marks.Count; i++)
        {
            if (_marks[i].At > _text.Length)
            {
                _marks[i] = _marks[i] with { At = _text.Length };
            }
        }

        var content = new InlineRuns(_text.ToString(), _runs.DrainToImmutable(), _marks.DrainToImmutable());
        _text.Clear();
        _endsInCollapsibleSpace = false;
        return content;
    }

    /// <summary>Returns where the run that is being collected begins, which changes when a line end is kept.</summary>
    private int AddWhiteSpace(char c, int from, InlineContext context, InlineRunKind kind)
    {
        var mode = context.Style.WhiteSpace;
        if (c == '\n' && WhiteSpaceRules.KeepsLineEnds(mode))
        {
            AddRun(from, kind, context);
            AddForcedBreak(context);
            return _text.Length;
        }

        var isDropped = _text.Length == 0 || _text[^1] == '\n' || _endsInCollapsibleSpace;
        if (WhiteSpaceRules.KeepsSpaces(mode))
        {
            _text.Append(' ');
            _endsInCollapsibleSpace = false;
        }
        else if (!isDropped)
        {
            _text.Append(' ');
            _endsInCollapsibleSpace = true;
        }

        return from;
    }

    private void AddRun(int from, InlineRunKind kind, InlineContext context)
    {
        if (from >= _text.Length)
        {
            return;
        }

        // A run never goes on past a mark: whoever walks the runs meets marks at their starts only.
        var isAtMark = _marks.Count > 0 && _marks[^1].At == from;
        if (!isAtMark && _runs.Count > 0 && _runs[^1] is var last && last.End == from && last.Kind == kind
            && ReferenceEquals(last.Element, context.Element) && ReferenceEquals(last.Style, context.Style))
        {
            _runs[^1] = last with { End = _text.Length };
        }
        else
        {
            _runs.Add(new InlineRun(from, _text.Length, kind, context.Style, context.Element) { Shift = context.Shift });
        }
    }

    private void TrimEnd()
    {
        if (!_endsInCollapsibleSpace)
        {
            return;
        }

        _text.Length--;
        _endsInCollapsibleSpace = false;
        var last = _runs.Count - 1;
        if (last < 0 || _runs[last].End <= _text.Length)
        {
            // The space belongs to text whose run is not closed yet.
            return;
        }

        _runs[last] = _runs[last] with { End = _text.Length };
        if (_runs[last].Start == _runs[last].End)
        {
            _runs.RemoveAt(last);
        }
    }
}

/// <summary>Whose text is being collected, in which style, and how far it is moved from the paragraph's baseline.</summary>
internal readonly record struct InlineContext(StyledElement Element, ComputedStyle Style, Length Shift);
