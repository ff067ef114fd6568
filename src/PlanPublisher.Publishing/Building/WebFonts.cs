using System.Text;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Subsetting;
using PlanPublisher.Publishing.Caching;

namespace PlanPublisher.Publishing.Building;

/// <summary>Puts the fonts into the page itself, cut to the characters it shows, so that the page is one file.</summary>
internal static class WebFonts
{
    /// <summary>Replaces each font's path in the page's style sheets by a <c>data:</c> address (RFC 2397).</summary>
    /// <remarks>
    /// The characters are those of the whole page, mark-up and style sheets too: a superset that needs no reading of the
    /// page, and holds what style sheets generate.
    /// </remarks>
    /// <param name="cache">Where fonts are kept for pages of the same characters; null for none.</param>
    public static string Embed(string html, IReadOnlyDictionary<string, FontFace> facesByPath, TypesettingCache? cache = null)
    {
        var characters = html.EnumerateRunes().Select(rune => rune.Value).Distinct().Order().ToList();
        var key = string.Concat(characters.Select(char.ConvertFromUtf32));
        var page = new StringBuilder(html);
        foreach (var (path, face) in facesByPath.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var address = $"url({path})";
            if (html.Contains(address, StringComparison.Ordinal))
            {
                page.Replace(address, $"url(data:font/ttf;base64,{cache?.WebFontOf(face, key, Cut) ?? Cut(face)})");
            }
        }

        return page.ToString();

        string Cut(FontFace face) => Convert.ToBase64String(FontSubsetter.SubsetForWeb(face, characters).Span);
    }
}
