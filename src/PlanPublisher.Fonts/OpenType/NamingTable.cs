using System.Text;

namespace PlanPublisher.Fonts.OpenType;

/// <summary>The <c>name</c> table, of which only the PostScript name (name id 6) is read.</summary>
internal static class NamingTable
{
    private const int PostScriptNameId = 6;
    private const int Macintosh = 1;

    /// <summary>The PostScript name with all that may not stand in one taken out; "Font" if there is none.</summary>
    public static string ReadPostScriptName(FontTable name)
    {
        var count = name.UInt16(2);
        var storage = name.UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            if (name.UInt16(record + 6) == PostScriptNameId)
            {
                var encoding = name.UInt16(record) == Macintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode;
                var text = encoding.GetString(name.Span(storage + name.UInt16(record + 10), name.UInt16(record + 8)));
                return Clean(text) is { Length: > 0 } clean ? clean : "Font";
            }
        }

        return "Font";
    }

    /// <summary>OpenType 1.9.1, name id 6: printable ASCII without the delimiters of PostScript, at most 63 characters.</summary>
    private static string Clean(string text) =>
        string.Concat(text.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c)).Take(63));
}
