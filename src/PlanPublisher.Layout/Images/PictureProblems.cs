using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Images;

/// <summary>What can be wrong with picture files. PP511x; every one has a row in the documentation of diagnostics.</summary>
public static class PictureProblems
{
    public static Diagnostic NotThere(SourceSpan picture, string address) => new(
        "PP5110",
        Severity.Error,
        picture,
        $"there is no picture '{address}'",
        "check its name, capitals included, and the folder it lies in");

    public static Diagnostic OutsideOfFolder(SourceSpan picture, string address) => new(
        "PP5111",
        Severity.Error,
        picture,
        $"the picture '{Excerpt(address)}' is not a file of this folder",
        "put the file beside the text, and write its path from there: pictures are not fetched from elsewhere");

    public static Diagnostic NotUsable(SourceSpan picture, string address, string reason) => new(
        "PP5112",
        Severity.Error,
        picture,
        $"the picture '{Excerpt(address)}' cannot be used: {reason}",
        "save it anew as PNG, JPEG or SVG");

    public static Diagnostic NoAddress(SourceSpan picture) => new(
        "PP5113",
        Severity.Error,
        picture,
        "this picture does not say which file it is",
        "name the file in src");

    private static string Excerpt(string address) => address.Length > 60 ? address[..60] + "…" : address;
}
