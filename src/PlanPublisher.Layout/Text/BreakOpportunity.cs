namespace PlanPublisher.Layout.Text;

/// <summary>A place where a line may end. Widths are measured from the start of the paragraph, in scaled points.</summary>
/// <param name="End">To the end of a line that breaks here: the hyphen is in it, the space is not.</param>
/// <param name="Start">The same measure where the next line begins.</param>
/// <param name="Stretch">What the spaces before this place can grow by.</param>
/// <param name="Shrink">What they can shrink by.</param>
/// <param name="StretchAfter">The sum of stretch where the next line begins.</param>
/// <param name="ShrinkAfter">The sum of shrink where the next line begins.</param>
/// <param name="Price">Undesirability, squared into the demerits.</param>
/// <param name="TextEnd">Index after the last character of the line.</param>
/// <param name="TextStart">Index of the first character of the next line.</param>
/// <param name="CountsForMinimum">Whether it parts words when the narrowest width is asked for; a solidus does not.</param>
internal readonly record struct BreakOpportunity(
    long End,
    long Start,
    long Stretch,
    long Shrink,
    long StretchAfter,
    long ShrinkAfter,
    int Price,
    BreakKind Kind,
    int TextEnd,
    int TextStart,
    bool CountsForMinimum);
