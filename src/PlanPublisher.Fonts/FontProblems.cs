using System.Globalization;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts;

/// <summary>The problems with fonts that users are told. PP50xx; every one has a row in the documentation of diagnostics.</summary>
/// <remarks>Reported by those who know the place: whoever reads the font's file, and layout for missing characters.</remarks>
public static class FontProblems
{
    /// <param name="span">Where the style sheet names the file, or none.</param>
    public static Diagnostic FontNotUsable(SourceSpan span, string file, FontFormatException reason) => new(
        "PP5001",
        Severity.Error,
        span,
        $"the font '{file}' cannot be used: {reason.Message}",
        "use a static TrueType font (.ttf) whose licence allows embedding");

    /// <param name="span">Where the author wrote it.</param>
    /// <param name="fonts">The fonts that were asked, in this order.</param>
    public static Diagnostic MissingCharacter(SourceSpan span, int codePoint, string fonts) => new(
        "PP5002",
        Severity.Warning,
        span,
        $"no font has the character {Shown(codePoint)}; an empty box is shown in its place (asked: {fonts})",
        "use another character, or add a font that has this one");

    /// <summary>The number, and the character itself where it can stand in a message.</summary>
    private static string Shown(int codePoint) =>
        Rune.TryCreate(codePoint, out var rune)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            ? string.Create(CultureInfo.InvariantCulture, $"'{rune}' (U+{codePoint:X4})")
            : string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
}
