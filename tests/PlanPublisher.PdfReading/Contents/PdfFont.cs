using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.PdfReading.Objects;

namespace PlanPublisher.PdfReading.Contents;

/// <summary>A composite font with two-byte codes, as text is read back with it.</summary>
public sealed partial class PdfFont
{
    private readonly Dictionary<int, string> _unicode = [];
    private readonly Dictionary<int, double> _widths = [];

    internal PdfFont(PdfNode dictionary)
    {
        if (dictionary["Subtype"].Name != "Type0" || dictionary["Encoding"].Name != "Identity-H")
        {
            throw new PdfFormatException($"the font {dictionary["BaseFont"]} is not a Type0 font with Identity-H; no other is read");
        }

        Name = dictionary["BaseFont"].Name ?? "";
        Descendant = dictionary["DescendantFonts"].Items.Single();
        ReadToUnicode(Encoding.Latin1.GetString(dictionary["ToUnicode"].Data));
        ReadWidths();
    }

    /// <summary>With its subset prefix.</summary>
    public string Name { get; }

    public PdfNode Descendant { get; }

    /// <summary>The embedded font file.</summary>
    public byte[] Program => Descendant["FontDescriptor"]["FontFile2"].Data;

    /// <summary>Each code that the font's map knows, and its text.</summary>
    public IReadOnlyDictionary<int, string> Unicode => _unicode;

    /// <summary>The width of each code in thousandths of the font size.</summary>
    public IReadOnlyDictionary<int, double> Widths => _widths;

    internal string Decode(byte[] codes)
    {
        var text = new StringBuilder();
        foreach (var pair in codes.Chunk(2))
        {
            var code = (pair[0] << 8) | pair[^1];
            text.Append(_unicode.TryGetValue(code, out var unicode)
                ? unicode
                : throw new PdfFormatException(string.Create(CultureInfo.InvariantCulture, $"{Name} shows code {code}, which has no Unicode value")));
        }

        return text.ToString();
    }

    private void ReadToUnicode(string map)
    {
        foreach (Match block in CharacterBlock().Matches(map))
        {
            foreach (Match entry in CharacterEntry().Matches(block.Groups[1].Value))
            {
                var code = int.Parse(entry.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                _unicode.Add(code, Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value)));
            }
        }
    }

    private void ReadWidths()
    {
        var first = 0;
        foreach (var entry in Descendant["W"].Items)
        {
            if (!entry.IsArray)
            {
                first = entry.Integer;
                continue;
            }

            foreach (var width in entry.Items)
            {
                _widths.Add(first++, width.Number);
            }
        }
    }

    [GeneratedRegex("beginbfchar(.*?)endbfchar", RegexOptions.Singleline)]
    private static partial Regex CharacterBlock();

    [GeneratedRegex("<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]+)>")]
    private static partial Regex CharacterEntry();
}
