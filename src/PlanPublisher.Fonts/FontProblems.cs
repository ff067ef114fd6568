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

    public static Diagnostic MissingCharacter(SourceSpan span, int codePoint, FontFace face) => new(
        "PP5002",
        Severity.Warning,
        span,
        $"the font {face.PostScriptName} has no character U+{codePoint:X4}; an empty box is shown in its place",
        "use another character, or a font that has this one");
}
