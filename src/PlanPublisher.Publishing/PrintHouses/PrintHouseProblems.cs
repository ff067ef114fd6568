using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.PrintHouses;

/// <summary>What can be wrong with print houses and with naming one. PP703x.</summary>
internal static class PrintHouseProblems
{
    public static Diagnostic Unknown(SourceSpan span, string name, IReadOnlyCollection<string> known) => new(
        "PP7030",
        Severity.Error,
        span,
        $"there is no print house '{name}'",
        NearestName.Hint(name, known, known.Count == 0 ? "put a file for it into print-houses/" : $"the print houses are: {string.Join(", ", known)}"));

    public static Diagnostic NotAMeasure(SourceSpan span, string key, string value, string least, string most) => new(
        "PP7031",
        Severity.Error,
        span,
        $"'{key}' cannot be '{value}'",
        $"write a number as in '{least}' or '{most}'");

    public static Diagnostic OutOfRange(SourceSpan span, string key, string value, string least, string most) => new(
        "PP7032",
        Severity.Error,
        span,
        $"'{key}' must be from {least} to {most}, but it is {value}",
        "ask the print house for its figure");

    public static Diagnostic NoProfile(SourceSpan span, string path) => new(
        "PP7033",
        Severity.Error,
        span,
        $"the profile '{path}' is not there",
        "put the profile that the print house sent into the templates folder, and write its path there: icc/….icc");

    public static Diagnostic ProfileNotUsable(SourceSpan span, string path, string reason) => new(
        "PP7034",
        Severity.Error,
        span,
        $"the profile '{path}' cannot be used: {reason}",
        "ask the print house for an ICC profile of its press (CMYK, version 2 or 4)");
}
