using System.Globalization;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Branding;

/// <summary>What can be wrong with the files of a brand. PP351x.</summary>
internal static class BrandProblems
{
    public static Diagnostic MissingColour(SourceSpan span, string name) => new(
        "PP3510",
        Severity.Error,
        span,
        $"the brand has no colour '{name}'",
        $"write a line '--{name}: #…;', or start from a copy of the file that came with the program");

    public static Diagnostic UnknownColour(SourceSpan span, string name, IReadOnlyList<string> known) => new(
        "PP3511",
        Severity.Error,
        span,
        $"the colour '{name}' is used nowhere",
        NearestName.Hint(name, known, $"colours are {string.Join(", ", known)}"));

    public static Diagnostic NotAColour(SourceSpan span, string name, string value) => new(
        "PP3512",
        Severity.Error,
        span,
        $"'{name}' must be a colour, but it is '{value}'",
        "write a number sign and six digits from 0 to F: #0F2F4F");

    public static Diagnostic NotInks(SourceSpan span, string name, string value) => new(
        "PP5201",
        Severity.Error,
        span,
        $"the inks of '{name}' must be four numbers, but they are '{value}'",
        "write per cent of cyan, magenta, yellow and black, each from 0 to 100: 100/75/35/45");

    public static Diagnostic TwoInksForOneColour(SourceSpan span, string name, string other, string value) => new(
        "PP5202",
        Severity.Error,
        span,
        $"'{name}' and '{other}' are one colour on screens ({value}) and cannot have different inks",
        "give both the same inks, or make one colour a shade different");

    public static Diagnostic LittleContrast(SourceSpan span, string name, string on, string where, double contrast, double least) => new(
        "PP3513",
        Severity.Warning,
        span,
        string.Create(
            CultureInfo.InvariantCulture,
            $"the colour '{name}' has a contrast of {Math.Floor(contrast * 10) / 10:0.0}:1 to '{on}'{where}, but {least:0.#}:1 is the least that can be told apart"),
        "make one of the two darker or lighter");

    public static Diagnostic NotAListOfColours(SourceSpan span) => new(
        "PP3514",
        Severity.Error,
        span,
        "a list of colours cannot hold this",
        "it holds ':root { --name: #…; }', once for light and once inside '@media (prefers-color-scheme: dark) { … }'");

    public static Diagnostic NotAPicture(SourceSpan span, string why) => new(
        "PP3515",
        Severity.Error,
        span,
        $"this is not an SVG that can stand on a page: {why}",
        "save the picture as plain SVG");

    public static Diagnostic PictureHolds(SourceSpan span, string what) => new(
        "PP3516",
        Severity.Error,
        span,
        $"the picture holds {what}, which has no place in a page",
        "save it as plain SVG: shapes with colours as attributes, without scripts, styles, ids and links to other files");
}
