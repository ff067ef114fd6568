using System.Globalization;
using System.Text;

namespace PlanPublisher.Pdf.Fonts;

/// <summary>Writes the map from a font's codes to the text they stand for.</summary>
/// <remarks>Follows ISO 32000-1, 9.10.3. One code may stand for several characters, as a ligature does.</remarks>
internal static class ToUnicodeMap
{
    /// <summary>The most entries that one block may hold.</summary>
    private const int BlockSize = 100;

    private const string Prologue = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange

        """;

    private const string Epilogue = """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end

        """;

    public static byte[] Write(IReadOnlyDictionary<ushort, ShownGlyph> codes)
    {
        var map = new StringBuilder(Prologue);
        foreach (var block in codes.Chunk(BlockSize))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (code, shown) in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <");
                map.Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(shown.Text))).Append(">\n");
            }

            map.Append("endbfchar\n");
        }

        return Encoding.ASCII.GetBytes(map.Append(Epilogue).ToString());
    }
}
