using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The content of a paragraph: one string after white-space processing, and runs over it.</summary>
/// <param name="Text">Text 3, 4.1 applied over the whole paragraph. Things that are no text stand as one U+FFFC.</param>
/// <param name="Runs">Without gaps, from the first character to the last.</param>
/// <param name="Marks">Where inline boxes that paint or take room open and close; by place, openings in tree order.</param>
public sealed record InlineRuns(string Text, ImmutableArray<InlineRun> Runs, ImmutableArray<InlineMark> Marks);

/// <summary>A stretch of a paragraph in one style, from one element.</summary>
/// <param name="Element">The element the text belongs to; for generated content the one that generates it.</param>
public sealed record InlineRun(int Start, int End, InlineRunKind Kind, ComputedStyle Style, StyledElement Element)
{
    /// <summary>For a page reference: the address it asks for, "#goal-1"; for a leader: its pattern.</summary>
    public string Argument { get; init; } = "";

    /// <summary>The counter style of a page reference, or of page numbers in a margin box.</summary>
    public string CounterStyle { get; init; } = "decimal";

    /// <summary>How far the baseline is moved down, summed over the inline boxes that hold the run; negative for superiors.</summary>
    public Length Shift { get; init; }
}

/// <summary>What an <see cref="InlineRun"/> is.</summary>
public enum InlineRunKind
{
    /// <summary>Text of the document.</summary>
    Text,

    /// <summary>Text made by <c>content</c>.</summary>
    Generated,

    /// <summary>A forced line break.</summary>
    ForcedBreak,

    /// <summary>The number of the page where an element stands; a slot whose text is known only after paging.</summary>
    PageReference,

    /// <summary>Fills the rest of the line with its pattern.</summary>
    Leader,

    /// <summary>A picture in the line.</summary>
    Replaced,
}

/// <summary>The start or end of an inline box that paints something or takes room.</summary>
public sealed record InlineMark(int At, bool IsOpening, StyledElement Element, ComputedStyle Style)
{
    /// <summary>As <see cref="InlineRun.Shift"/>.</summary>
    public Length Shift { get; init; }
}
