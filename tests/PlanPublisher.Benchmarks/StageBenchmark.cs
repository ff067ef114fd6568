using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Profiles;

namespace PlanPublisher.Benchmarks;

/// <summary>Takes one document through every stage from HTML to PDF, several times, and prints the median of each stage.</summary>
/// <remarks>Times are those of the processor, collecting memory included: what else the machine does counts little.</remarks>
internal static class StageBenchmark
{
    private static readonly PdfMetadata Metadata = new("A measured document", "PlanPublisher", "", "en-GB", new DateOnly(2026, 1, 1))
    {
        Producer = "PlanPublisher",
    };

    /// <summary>Each document in a process of its own, so that its peak is its own.</summary>
    public static int RunEach(IReadOnlyList<string> documents, int runs)
    {
        Console.WriteLine("| document | pages | HTML | styles | layout | paint and PDF | together | layout allocates | peak |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var document in documents)
        {
            var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };
            // Small documents would else be measured in code that is not optimised yet, and large ones not.
            start.Environment["DOTNET_TieredCompilation"] = "0";
            start.ArgumentList.Add(typeof(StageBenchmark).Assembly.Location);
            foreach (var argument in document.Split(' ').Append(runs.ToString(CultureInfo.InvariantCulture)))
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            process.WaitForExit();
        }

        return 0;
    }

    public static int Run(string name, MeasuredDocument document, int runs)
    {
        var problems = new DiagnosticBag();
        var templates = Templates.Read(document.ExtraStyles, problems);
        var laps = Enumerable.Range(0, runs).Select(_ => Measure(document, templates)).ToList();
        double Median(Func<Laps, double> of) => laps.Select(of).Order().ElementAt(runs / 2);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {laps[0].Pages} | {Median(l => l.Html):F0} | {Median(l => l.Styles):F0} | {Median(l => l.Layout):F0} | {Median(l => l.Pdf):F0} | {Median(l => l.Html + l.Styles + l.Layout + l.Pdf):F0} ms | {Median(l => l.LayoutMegabytes):F1} MB | {process.PeakWorkingSet64 / 1048576.0:F0} MB |"));
        return 0;
    }

    private static Laps Measure(MeasuredDocument document, Templates templates)
    {
        var problems = new DiagnosticBag();
        var start = Environment.CpuUsage.TotalTime;
        double Lap()
        {
            var now = Environment.CpuUsage.TotalTime;
            var elapsed = (now - start).TotalMilliseconds;
            start = now;
            return elapsed;
        }

        var html = HtmlReader.Read(document.Html, problems);
        var htmlTime = Lap();
        var styled = StyleResolver.Resolve(html, templates.Sheets, problems);
        var stylesTime = Lap();
        var before = GC.GetTotalAllocatedBytes();
        var laidOut = DocumentLayout.LayOut(styled, templates.Fonts, ElementSpans.Empty, problems);
        var layoutTime = Lap();
        var allocated = GC.GetTotalAllocatedBytes() - before;
        var painter = new PagePainter(laidOut, new ScreenColours(), ElementSpans.Empty, problems);
        PdfWriter.Write(
            laidOut, laidOut.Pages.Select(painter.Paint), Metadata, new PdfProfile.Screen(templates.ScreenProfile), Stream.Null);
        return new Laps(laidOut.Pages.Length, htmlTime, stylesTime, layoutTime, Lap(), allocated / 1048576.0);
    }

    /// <summary>Milliseconds by stage.</summary>
    private sealed record Laps(int Pages, double Html, double Styles, double Layout, double Pdf, double LayoutMegabytes);
}
