using System.Collections.Immutable;
using System.Text;

namespace PlanPublisher.Fonts.OpenType;

/// <summary>The <c>name</c> table, of which the PostScript name (name id 6) and the families (16 and 1) are read.</summary>
internal static class NamingTable
{
    private const int FamilyId = 1;
    private const int PostScriptNameId = 6;
    private const int TypographicFamilyId = 16;
    private const int Macintosh = 1;

    /// <summary>A damaged table can repeat a long name without end.</summary>
    private const int MostLanguages = 32;

    /// <summary>The PostScript name with all that may not stand in one taken out; "Font" if there is none.</summary>
    public static string ReadPostScriptName(FontTable name) =>
        Read(name, PostScriptNameId).Select(Clean).FirstOrDefault() is { Length: > 0 } clean ? clean : "Font";

    /// <summary>Every name that the font's family has, in whatever language.</summary>
    public static ImmutableArray<string> ReadFamilies(FontTable name) =>
        [
            .. Read(name, TypographicFamilyId).Take(MostLanguages)
                .Concat(Read(name, FamilyId).Take(MostLanguages))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    private static IEnumerable<string> Read(FontTable name, int id)
    {
        var count = name.UInt16(2);
        var storage = name.UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            if (name.UInt16(record + 6) == id)
            {
                var encoding = name.UInt16(record) == Macintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode;
                yield return encoding.GetString(name.Span(storage + name.UInt16(record + 10), name.UInt16(record + 8)));
            }
        }
    }

    /// <summary>OpenType 1.9.1, name id 6: printable ASCII without the delimiters of PostScript, at most 63 characters.</summary>
    private static string Clean(string text) =>
        string.Concat(text.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c)).Take(63));
}
