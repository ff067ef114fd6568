namespace PlanPublisher.Fonts.OpenType;

/// <summary>The tables of a font file by their tags (OpenType 1.9.1, "Table directory").</summary>
/// <remarks>Checksums are not looked at: many fonts in use have wrong ones. Font collections are refused.</remarks>
internal sealed class TableDirectory
{
    internal const uint TrueTypeVersion = 0x0001_0000;
    internal const uint AppleTrueTypeVersion = 0x7472_7565;

    private readonly Dictionary<string, FontTable> _tables = new(StringComparer.Ordinal);

    public TableDirectory(ReadOnlyMemory<byte> data)
    {
        var file = new FontTable("table directory", data);
        var version = file.Length >= 4 ? file.UInt32(0) : 0;
        if (version is not (TrueTypeVersion or AppleTrueTypeVersion))
        {
            throw new FontFormatException(Describe(file));
        }

        var count = file.UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var entry = 12 + (16 * i);
            var tag = file.TagAt(entry);
            var table = file.Part(file.Offset32(entry + 8), file.Offset32(entry + 12));
            _tables[tag] = table with { Tag = tag };
        }
    }

    public FontTable Required(string tag) =>
        _tables.TryGetValue(tag, out var table) ? table : throw new FontFormatException($"the font has no '{tag}' table");

    public FontTable? Find(string tag) => _tables.TryGetValue(tag, out var table) ? table : null;

    private static string Describe(FontTable file)
    {
        if (file.Length < 4)
        {
            return $"the file has {file.Length} bytes, too few for a font";
        }

        return file.TagAt(0) switch
        {
            "OTTO" => "the font has CFF outlines; only TrueType outlines ('glyf') can be embedded",
            "ttcf" => "the file is a font collection; each font must be a file of its own",
            "wOFF" or "wOF2" => "the file is a web font; use the TrueType file (.ttf) that it was made from",
            _ => "the file is not a TrueType font",
        };
    }
}
