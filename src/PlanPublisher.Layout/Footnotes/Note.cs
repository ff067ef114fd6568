using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Footnotes;

/// <summary>A footnote, laid out at the width of the note area, or what an earlier page has left of it.</summary>
/// <remarks>GCPM 3, 2. Notes are measured before pages are filled, so a line knows how much room its notes need.</remarks>
/// <param name="From">Where it goes on; null for its start.</param>
/// <param name="Height">Of all that is left.</param>
/// <param name="Least">What of it must stand on the page of its call: its first lines, or all of it.</param>
/// <param name="IsCarried">It comes from an earlier page, so it stands above the notes of this one.</param>
internal sealed record Note(
    StyledElement Element, IContentPlaceable Content, BreakToken? From, Length Height, Length Least, bool IsCarried)
{
    public static Note Of(StyledElement element, IContentPlaceable content)
    {
        var mayBeCut = element.Style.FootnotePolicy == FootnotePolicy.Auto;
        var least = mayBeCut ? Length.Min(content.LeastHeight, content.FullHeight) : content.FullHeight;
        return new Note(element, content, From: null, content.FullHeight, least, IsCarried: false);
    }

    /// <summary>What is left of the note for the next page.</summary>
    public Note GoingOnAt(BreakToken? from)
    {
        var rest = from is null
            ? Content.FullHeight
            : Content.Place(new Space(Length.Unbounded, Length.Unbounded, AtTop: true), from).Used;
        return this with { From = from, Height = rest, Least = Length.Min(Least, rest), IsCarried = true };
    }
}
