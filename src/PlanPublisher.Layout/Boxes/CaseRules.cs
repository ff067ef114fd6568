using System.Globalization;
using System.Text;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>What <c>text-transform</c> makes of text (Text 3, 2.1).</summary>
/// <remarks>Case by Unicode's simple and special mappings that do not depend on the language; "ß" becomes "SS".</remarks>
internal static class CaseRules
{
    /// <param name="before">What stands before it in the paragraph: it tells whether a word begins.</param>
    public static string Transform(string text, TextTransform transform, StringBuilder before) => transform switch
    {
        TextTransform.Uppercase => text.ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal),
        TextTransform.Lowercase => text.ToLowerInvariant(),
        TextTransform.Capitalize => Capitalize(text, before.Length > 0 ? before[^1] : ' '),
        _ => text,
    };

    private static string Capitalize(string text, char before)
    {
        var capitalized = text.ToCharArray();
        for (var i = 0; i < capitalized.Length; i++)
        {
            if (char.IsLetter(capitalized[i]) && !IsInWord(before))
            {
                capitalized[i] = char.ToUpperInvariant(capitalized[i]);
            }

            before = text[i];
        }

        return new string(capitalized);
    }

    /// <summary>An apostrophe does not begin a word anew: "don't" has one capital.</summary>
    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c) || c is '\'' or '\u2019' or '\u00AD'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
