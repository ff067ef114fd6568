using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Pdf.Checking;

/// <summary>What is told by colour alone. PP604x.</summary>
internal static class GreyProblems
{
    public static Diagnostic AlikeInGrey(SourceSpan span, string page, DeviceColour one, DeviceColour other) => Diagnostic.Warning(
        "PP6040",
        span,
        $"in the drawing on page {page}, marks in {Name(one)} and marks in {Name(other)} look alike in grey print",
        "label each of them in words, give them different shapes or dashes, or make one colour clearly lighter");

    public static Diagnostic TooPale(SourceSpan span, string page, string text, double contrast, double least) => Diagnostic.Warning(
        "PP6041",
        span,
        $"on page {page}, \"{(text.Length <= 30 ? text : text[..27].TrimEnd() + " …")}\" has a contrast of {Ratio(contrast)} to 1 in grey; {Ratio(least)} is the least",
        "make the text darker or its ground lighter, or the other way round");

    public static Diagnostic ColouredCell(SourceSpan span) => Diagnostic.Warning(
        "PP6042",
        span,
        "this cell has no words, and only its colour tells it from another cell of its column",
        "write in each cell what its colour means");

    private static string Ratio(double value) => (Math.Floor(value * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Name(DeviceColour colour) => colour switch
    {
        DeviceColour.Rgb(var red, var green, var blue) => $"#{red:X2}{green:X2}{blue:X2}",
        DeviceColour.Cmyk(var cyan, var magenta, var yellow, var black) =>
            string.Create(CultureInfo.InvariantCulture, $"inks {cyan / 10}/{magenta / 10}/{yellow / 10}/{black / 10}"),
        _ => "",
    };
}
