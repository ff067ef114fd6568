using PlanPublisher.Layout.Geometry;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Profiles;

/// <summary>The boxes of a page (ISO 32000-1, 14.11.2), with the corner of the trimmed page as origin.</summary>
/// <remarks>
/// So every place in the file is a place on the page, in the press copy as on screen; the media go on to the left of and
/// below the origin.
/// </remarks>
internal static class PageBoxes
{
    /// <summary>What marks need beyond the bleed, in points: 7 mm.</summary>
    public static readonly Length RoomOfMarks = Length.FromMillimetres(7);

    private const int Digits = 5;

    public static void Write(PdfSyntax dictionary, Size page, PdfProfile profile)
    {
        if (profile is not PdfProfile.Press press)
        {
            Write(dictionary.Key("MediaBox"), page, Length.Zero, decimals: 3);
            return;
        }

        var media = press.HasMarks ? press.Bleed + RoomOfMarks : press.Bleed;
        Write(dictionary.Key("MediaBox"), page, media, Digits);
        Write(dictionary.Key("BleedBox"), page, press.Bleed, Digits);
        Write(dictionary.Key("TrimBox"), page, Length.Zero, Digits);
    }

    private static void Write(PdfSyntax syntax, Size page, Length beyond, int decimals) => syntax.OpenArray()
        .Number(-beyond.Points, decimals)
        .Number(-beyond.Points, decimals)
        .Number((page.Width + beyond).Points, decimals)
        .Number((page.Height + beyond).Points, decimals)
        .CloseArray();
}
