using System.Collections.Immutable;

namespace PlanPublisher.Fonts.OpenType;

/// <summary>What a font file says it is: enough to choose it by family, weight, width and slope.</summary>
/// <remarks>
/// Reads the directory and three small tables, not the whole file, so that a folder of many fonts is looked through
/// quickly. Whether the font can be used at all, only <see cref="FontFace.Parse"/> tells.
/// </remarks>
/// <param name="Families">Its typographic family (name id 16) and the one it has in menus (name id 1).</param>
/// <param name="Weight">From 1 to 1000; 400 is regular.</param>
/// <param name="Width">From 1 to 9; 5 is normal (OpenType 1.9.1, OS/2, usWidthClass).</param>
public sealed record FontDescription(ImmutableArray<string> Families, int Weight, int Width, bool IsItalic, bool IsFixedPitch)
{
    private const int NormalWidth = 5;
    private const int BoldWeight = 700;

    /// <summary>No font has more tables; a number above it is damage.</summary>
    private const int MostTables = 256;

    /// <summary>The longest table that is read; names take a few kilobytes.</summary>
    private const int LongestTable = 1024 * 1024;

    /// <param name="file">Read from where it stands, which must be the font's first byte; it must be able to seek.</param>
    /// <returns>Null if it is not a static TrueType font.</returns>
    public static FontDescription? Read(Stream file)
    {
        try
        {
            var tables = ReadTables(file);
            if (tables.ContainsKey("fvar") || !tables.TryGetValue("name", out var name) || !tables.TryGetValue("head", out var head))
            {
                return null;
            }

            var post = tables.GetValueOrDefault("post");
            return Describe(Load(file, name), Load(file, head), Load(file, tables.GetValueOrDefault("OS/2")), Load(file, post));
        }
        catch (Exception exception) when (exception is FontFormatException or EndOfStreamException)
        {
            return null;
        }
    }

    private static FontDescription Describe(FontTable name, FontTable head, FontTable os2, FontTable post)
    {
        // head, macStyle: bit 0 bold, bit 1 italic.
        var style = head.UInt16(44);
        var hasMetrics = os2.Length > 0;
        return new FontDescription(
            NamingTable.ReadFamilies(name),
            hasMetrics ? Math.Clamp((int)os2.UInt16(4), 1, 1000) : (style & 1) != 0 ? BoldWeight : 400,
            hasMetrics ? os2.UInt16(6) : NormalWidth,
            (style & 2) != 0,
            post.Length > 0 && post.UInt32(12) != 0);
    }

    private static Dictionary<string, (int Offset, int Length)> ReadTables(Stream file)
    {
        var header = Load(file, (0, 12));
        var tables = new Dictionary<string, (int Offset, int Length)>(StringComparer.Ordinal);
        if (header.UInt32(0) is not (TableDirectory.TrueTypeVersion or TableDirectory.AppleTrueTypeVersion))
        {
            return tables;
        }

        var count = Math.Min((int)header.UInt16(4), MostTables);
        var directory = Load(file, (12, 16 * count));
        for (var i = 0; i < count; i++)
        {
            tables[directory.TagAt(16 * i)] = (directory.Offset32((16 * i) + 8), directory.Offset32((16 * i) + 12));
        }

        return tables;
    }

    private static FontTable Load(Stream file, (int Offset, int Length) place)
    {
        var bytes = new byte[Math.Min(place.Length, LongestTable)];
        file.Position = place.Offset;
        file.ReadExactly(bytes);
        return new FontTable("font", bytes);
    }
}
