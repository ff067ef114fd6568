using System.Globalization;

namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>Page numbers in words: "page 3", "pages 3, 7 to 9".</summary>
internal static class PageRanges
{
    public static string Of(IEnumerable<int> pages)
    {
        var numbers = pages.Distinct().Order().ToList();
        var ranges = new List<string>();
        for (var i = 0; i < numbers.Count;)
        {
            var last = i;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
            {
                last++;
            }

            ranges.Add(last == i
                ? numbers[i].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{numbers[i]} to {numbers[last]}"));
            i = last + 1;
        }

        return (numbers.Count == 1 ? "page " : "pages ") + string.Join(", ", ranges);
    }
}
