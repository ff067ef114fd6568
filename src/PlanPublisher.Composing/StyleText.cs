using System.Text;
using System.Text.RegularExpressions;

namespace PlanPublisher.Composing;

/// <summary>Style sheets made ready to stand inside a page.</summary>
internal static partial class StyleText
{
    /// <summary>The <c>@font-face</c> rules of a sheet, which in a page apply to all media and stand there once.</summary>
    public static string FacesOf(string styles)
    {
        var faces = new StringBuilder();
        foreach (var face in FontFace().EnumerateMatches(styles))
        {
            faces.Append(styles, face.Index, face.Length);
        }

        return faces.ToString();
    }

    public static string WithoutFaces(string styles) => FontFace().Replace(styles, "");

    /// <summary>Gives each font the address that the page finds it under.</summary>
    public static string WithFontAddresses(string styles, Func<string, string> address) =>
        FontAddress().Replace(styles, match => $"url({address(match.Groups["path"].Value)})");

    /// <summary>
    /// Text in a style element ends at the first <c>&lt;/</c>. A backslash before the slash is the same to CSS
    /// (CSS Syntax 3, 4.3.7 "Consume an escaped code point") and keeps it from ending there.
    /// </summary>
    public static string Enclosed(string styles) => styles.Replace("</", "<\\/", StringComparison.Ordinal);

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}\s*", RegexOptions.CultureInvariant)]
    private static partial Regex FontFace();

    [GeneratedRegex(@"url\((?<quote>[""']?)(?<path>fonts/[^""')]+)\k<quote>\)", RegexOptions.CultureInvariant)]
    private static partial Regex FontAddress();
}
