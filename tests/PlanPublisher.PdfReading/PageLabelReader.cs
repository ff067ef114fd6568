using System.Globalization;
using System.Text;
using PlanPublisher.PdfReading.Objects;

namespace PlanPublisher.PdfReading;

/// <summary>Works out the labels of pages: ISO 32000-1, 12.4.2.</summary>
internal static class PageLabelReader
{
    public static IReadOnlyList<string> Read(PdfNode labels, int pageCount)
    {
        var ranges = TreeReader.Numbers(labels).ToList();
        var read = new List<string>();
        for (var page = 0; page < pageCount; page++)
        {
            var index = ranges.FindLastIndex(range => range.Key <= page);
            read.Add(index < 0
                ? (page + 1).ToString(CultureInfo.InvariantCulture)
                : LabelOf(ranges[index].Value, page - ranges[index].Key));
        }

        return read;
    }

    private static string LabelOf(PdfNode range, int offset)
    {
        var number = (range["St"].IsNumber ? range["St"].Integer : 1) + offset;
        return range["P"].Text + range["S"].Name switch
        {
            null => "",
            "D" => number.ToString(CultureInfo.InvariantCulture),
            "R" => Roman(number),
            "r" => Roman(number).ToLowerInvariant(),
            var style => throw new PdfFormatException($"page labels of style {style} are not read"),
        };
    }

    private static string Roman(int number)
    {
        string[][] digits =
        [
            ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
            ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
            ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"],
        ];
        var roman = new StringBuilder().Append('M', number / 1000);
        return roman.Append(digits[2][number / 100 % 10]).Append(digits[1][number / 10 % 10]).Append(digits[0][number % 10]).ToString();
    }
}
