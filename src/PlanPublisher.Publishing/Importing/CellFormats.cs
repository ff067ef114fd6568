using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace PlanPublisher.Publishing.Importing;

/// <summary>Writes a cell's number as its format shows it, where that changes what it says: percentages and days.</summary>
internal sealed class CellFormats
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ImmutableArray<string> _formats;

    public CellFormats(XDocument? styles)
    {
        var custom = styles?.Descendants(Main + "numFmt")
            .Where(format => format.Attribute("numFmtId") is not null)
            .ToLookup(format => format.Attribute("numFmtId")!.Value, format => format.Attribute("formatCode")?.Value ?? "");
        _formats =
        [
            .. styles?.Descendants(Main + "cellXfs").Elements(Main + "xf").Select(format =>
            {
                var id = format.Attribute("numFmtId")?.Value ?? "0";
                return custom?[id].FirstOrDefault() ?? BuiltIn(id);
            }) ?? [],
        ];
    }

    public string Write(string value, string? style)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        var format = int.TryParse(style, out var index) && index >= 0 && index < _formats.Length ? _formats[index] : "";
        if (format.Contains('%', StringComparison.Ordinal))
        {
            return Plain(number * 100) + "%";
        }

        return IsDay(format) && number is >= 1 and < 2_958_466
            ? DateTime.FromOADate((double)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Plain(number);
    }

    /// <summary>Numbers are stored in binary: 0.824 may stand there as 0.82399999999999995.</summary>
    private static string Plain(decimal number) =>
        decimal.Round(number, 9).ToString("0.#########", CultureInfo.InvariantCulture);

    private static bool IsDay(string format) =>
        format.Contains('y', StringComparison.OrdinalIgnoreCase) || format.Contains('d', StringComparison.Ordinal);

    /// <summary>ECMA-376, part 1, 18.8.30: the formats that no workbook spells out.</summary>
    private static string BuiltIn(string id) => id switch
    {
        "9" or "10" => "0%",
        "14" or "15" or "16" or "17" or "22" => "yyyy-mm-dd",
        _ => "",
    };
}
