using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>What can be wrong when a page is set: with its fonts (PP5005 on), with the command (PP7006 on).</summary>
internal static class TypesettingProblems
{
    /// <param name="span">Where a style sheet first asks for it, or none.</param>
    public static Diagnostic MissingFamily(SourceSpan span, string family, string substitute) => new(
        "PP5005",
        Severity.Warning,
        span,
        $"there is no font of the family '{family}'; {substitute} stands in",
        "give a folder that has it (static TrueType, .ttf) with --fonts, or name another family");

    public static Diagnostic FontFaceNotUsed(SourceSpan span, string family, string reason) => new(
        "PP5006",
        Severity.Warning,
        span,
        $"this font face of '{family}' is not used: {reason}",
        "put a static TrueType font (.ttf) there; until then the family is looked for in the folders of fonts");

    public static Diagnostic NoSuchFile(string path) => new(
        "PP7006",
        Severity.Error,
        SourceSpan.None,
        $"there is no file '{path}'",
        "check its name and the folder you are in");

    public static Diagnostic NoFontFolder(string folder) => new(
        "PP7007",
        Severity.Error,
        SourceSpan.None,
        $"there is no folder of fonts '{folder}'",
        "check the name behind --fonts");

    public static Diagnostic NotWritten(string path) => new(
        "PP7070",
        Severity.Error,
        SourceSpan.None,
        $"'{path}' cannot be written, or what it is made from cannot be read",
        "see that the disk has room and that you may write there; the other files were made");

    public static Diagnostic NoLanguage(SourceSpan html) => new(
        "PP7008",
        Severity.Warning,
        html,
        "the page does not say its language, so programs that read aloud have to guess",
        "write it on the first element: <html lang=\"en-GB\">");
}
