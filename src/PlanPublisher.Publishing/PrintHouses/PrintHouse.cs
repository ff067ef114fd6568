using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour.Icc;

namespace PlanPublisher.Publishing.PrintHouses;

/// <summary>A print house and what it asks of a file: one file of <c>print-houses/</c>.</summary>
/// <param name="Id">The file's name without its ending, as plans name it.</param>
/// <param name="Condition">The printing condition's name in the registry of the ICC: "FOGRA39".</param>
/// <param name="ConditionName">The same in words.</param>
public sealed record PrintHouse(string Id, string Name, string Condition, string ConditionName, IccProfile Profile)
{
    /// <summary>How far grounds are printed beyond the page's edges.</summary>
    public required Length Bleed { get; init; }

    /// <summary>Whether crop and registration marks stand outside the bleed.</summary>
    public required bool HasMarks { get; init; }

    /// <summary>The most that all inks may be together, in thousandths of full cover: 3000 for 300 %.</summary>
    public required int InkLimit { get; init; }

    /// <summary>Blank pages fill up to a multiple of this: 4 for saddle stitch, 1 for none.</summary>
    public required int PageMultiple { get; init; }

    /// <summary>Whether the cover is a file of its own.</summary>
    public required bool HasSeparateCover { get; init; }

    /// <summary>Of pictures, in pixels an inch, at the least.</summary>
    public required int PictureResolution { get; init; }

    /// <summary>Of the inside paper, in millimetres, which makes the spine; null where there is none.</summary>
    public double? LeafThickness { get; init; }
}
