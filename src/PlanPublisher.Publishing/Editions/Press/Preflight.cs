using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Publishing.PrintHouses;

namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>Looks over what was painted for the press, page by page, and keeps what a print house asks about.</summary>
/// <remarks>
/// It looks at the drawings that the file's writer is given, not at the plan: what went wrong on the way is seen. It knows
/// the file's fonts and pictures only as far as the drawings name them.
/// </remarks>
internal sealed class Preflight(PrintHouse house)
{
    /// <summary>As much as a rounded coordinate may be off an edge.</summary>
    private static readonly Length Hair = Length.FromPoints(0.01);

    public SortedSet<string> Fonts { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of the brand's colours whose inks are more than the paper takes.</summary>
    public IReadOnlyList<string> ReducedColours { get; init; } = [];

    /// <summary>Sizes of trimmed pages, with the pages of each.</summary>
    public Dictionary<Size, List<PagePlace>> Sizes { get; } = [];

    public HashSet<string> PictureHashes { get; } = new(StringComparer.Ordinal);

    /// <summary>What ends at the trim although it touches it.</summary>
    public List<PagePlace> WithoutBleed { get; } = [];

    /// <summary>What has colours of light.</summary>
    public List<PagePlace> Lights { get; } = [];

    /// <summary>Dark lettering that is not on the black plate alone.</summary>
    public List<PagePlace> ColouredBlacks { get; } = [];

    public Extreme MostInk { get; } = new(isGreatest: true);

    public Extreme SmallestText { get; } = new(isGreatest: false);

    /// <summary>Lettering without ink, on a dark ground.</summary>
    public Extreme SmallestReversed { get; } = new(isGreatest: false);

    public Extreme ThinnestRule { get; } = new(isGreatest: false);

    /// <summary>Of pictures, in pixels an inch.</summary>
    public Extreme LeastResolution { get; } = new(isGreatest: false);

    /// <summary>How many runs of lettering, rules and lines print over their ground.</summary>
    public int OverprintCount { get; private set; }

    /// <param name="part">The part of the document that the page is in.</param>
    /// <param name="index">Of the page, in its file.</param>
    public void Look(DisplayList page, string part, int index)
    {
        var place = new PagePlace(part, index + 1);
        Sizes.TryAdd(page.PageSize, []);
        Sizes[page.PageSize].Add(place);
        foreach (var item in page.Items)
        {
            Look(item, page.PageSize, place);
        }
    }

    private void Look(DisplayItem item, Size page, PagePlace place)
    {
        foreach (var colour in ColoursOf(item))
        {
            LookAtColour(colour, place);
        }

        OverprintCount += item.IsOverprinted ? 1 : 0;
        switch (item)
        {
            case DisplayItem.Glyphs glyphs:
                LookAtText(glyphs, place);
                break;
            case DisplayItem.Line line:
                ThinnestRule.Take(line.Width.Points, place);
                break;
            case DisplayItem.Rectangle rectangle:
                ThinnestRule.Take(Length.Min(rectangle.Area.Width, rectangle.Area.Height).Points, place);
                break;
            case DisplayItem.Path { Stroke: { } stroke }:
                ThinnestRule.Take(stroke.Width.Points, place);
                break;
            case DisplayItem.Image image:
                LookAtPicture(image, place);
                break;
            default:
                break;
        }

        if (item is not DisplayItem.Glyphs && EndsAtTrim(ItemBounds.Of(item), page))
        {
            WithoutBleed.Add(place);
        }
    }

    private static IEnumerable<DeviceColour> ColoursOf(DisplayItem item) => item switch
    {
        DisplayItem.Glyphs glyphs => [glyphs.Colour],
        DisplayItem.Rectangle rectangle => [rectangle.Fill],
        DisplayItem.Line line => [line.Colour],
        DisplayItem.Path path => ((IEnumerable<DeviceColour?>)[path.Fill, path.Stroke?.Colour]).OfType<DeviceColour>(),
        _ => [],
    };

    private void LookAtColour(DeviceColour colour, PagePlace place)
    {
        if (colour is DeviceColour.Cmyk inks)
        {
            MostInk.Take(inks.Total, place);
        }
        else
        {
            Lights.Add(place);
        }
    }

    private void LookAtText(DisplayItem.Glyphs glyphs, PagePlace place)
    {
        Fonts.Add(glyphs.Font.PostScriptName);
        if (string.IsNullOrWhiteSpace(glyphs.Characters) || glyphs.Colour is not DeviceColour.Cmyk inks)
        {
            return;
        }

        var size = glyphs.FontSize.Points * (glyphs.Map is { } map ? Math.Sqrt(Math.Abs(map.Determinant)) : 1);
        (inks.Total == 0 ? SmallestReversed : SmallestText).Take(size, place);
        if (inks.Black >= 900 && !inks.IsBlackAlone)
        {
            ColouredBlacks.Add(place);
        }
    }

    private void LookAtPicture(DisplayItem.Image image, PagePlace place)
    {
        var map = image.Map;
        var (width, height) = (Math.Sqrt((map.A * map.A) + (map.B * map.B)), Math.Sqrt((map.C * map.C) + (map.D * map.D)));
        LeastResolution.Take(Math.Min(image.Picture.Width * 72 / width, image.Picture.Height * 72 / height), place);
        PictureHashes.Add(image.Picture.Hash);
    }

    private bool EndsAtTrim(Rect area, Size page) =>
        house.Bleed > Length.Zero
        && area.Width > Length.Zero
        && area.Height > Length.Zero
        && ((area.X <= Hair && area.X > -house.Bleed + Hair)
            || (area.Y <= Hair && area.Y > -house.Bleed + Hair)
            || (area.Right >= page.Width - Hair && area.Right < page.Width + house.Bleed - Hair)
            || (area.Bottom >= page.Height - Hair && area.Bottom < page.Height + house.Bleed - Hair));
}
