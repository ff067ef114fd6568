using System.Globalization;

namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>A page of a press file.</summary>
/// <param name="Part">Which file: the <see cref="PressPart.Name"/>.</param>
/// <param name="Number">From 1, in its file.</param>
internal readonly record struct PagePlace(string Part, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page {Number}{Of(Part)}");

    /// <summary>Page numbers in words: "page 3", "pages 3, 7 to 9", "page 1 of the cover".</summary>
    public static string Words(IEnumerable<PagePlace> places) => string.Join(
        "; ", places.GroupBy(place => place.Part).Select(part => PageRanges.Of(part.Select(place => place.Number)) + Of(part.Key)));

    private static string Of(string part) => part == PressPart.Whole ? "" : $" of the {part.ToLowerInvariant()}";
}
