using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Typesetting;
using PlanPublisher.Publishing.Variants;

namespace PlanPublisher.Benchmarks;

/// <summary>Many documents in one process: the variants of a plan, the leaflets of wards, the pages of a folder.</summary>
/// <remarks>Each is made once, as a user would; the process's own start is not counted.</remarks>
internal static class ManyDocuments
{
    private const string Cases = "tests/cases/variants";

    public static async Task<int> RunVariantsAsync(string content, bool withCache)
    {
        var output = Directory.CreateTempSubdirectory("planpublisher-variants-").FullName;
        try
        {
            var watch = new Lap();
            var request = Templates.RequestFor(content, output) with { PlanId = LargestPlanOf(content) };
            var result = await VariantBuild.RunAsync(
                request, Path.Combine(Cases, "boroughs.csv"), CacheIf(withCache)).ConfigureAwait(false);
            var made = result.Variants.Where(variant => variant.IsMade).ToList();
            foreach (var problem in result.Diagnostics.Where(problem => problem.Severity == Severity.Error))
            {
                Console.Error.WriteLine(problem.Message);
            }

            watch.Print($"{made.Count} variants", made.Sum(variant => variant.Documents.Sum(document => document.PageCount)));
            return result.HasErrors ? 1 : 0;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <summary>The cases' columns are of its targets; the one with the most files.</summary>
    private static string LargestPlanOf(string content) => Path.GetFileName(
        Directory.EnumerateDirectories(content).MaxBy(plan => Directory.EnumerateFiles(plan, "*", SearchOption.AllDirectories).Count())!);

    public static int RunLeaflets(int count, bool withCache)
    {
        var folder = Directory.CreateTempSubdirectory("planpublisher-leaflets-").FullName;
        try
        {
            var page = File.ReadAllText(Path.Combine(Cases, "ward-leaflet.html"));
            return RunPages(
                [.. Enumerable.Range(1, count).Select(ward => Leaflet(page, ward, folder))], Path.Combine(Cases, "ward-leaflet.css"), folder, withCache);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static int RunFolder(string folder, string style, bool withCache)
    {
        var output = Directory.CreateTempSubdirectory("planpublisher-pages-").FullName;
        try
        {
            return RunPages([.. Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal)], style, output, withCache);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static int RunPages(ImmutableArray<string> pages, string style, string output, bool withCache)
    {
        var requests = pages.Select(page =>
            Templates.TypesetFor(page, style, Path.Combine(output, Path.GetFileNameWithoutExtension(page) + ".pdf")));
        var watch = new Lap();
        var results = TypesettingBatch.Run([.. requests], CacheIf(withCache));
        watch.Print($"{results.Length} files", results.Sum(result => result.PageCount));
        return results.Any(result => result.PageCount == 0) ? 1 : 0;
    }

    private static string Leaflet(string page, int ward, string folder)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"ward-{ward:D3}.html"));
        File.WriteAllText(path, page
            .Replace("WARD", string.Create(CultureInfo.InvariantCulture, $"Ward {ward}"), StringComparison.Ordinal)
            .Replace("FIRST", (100 + (ward * 37 % 400)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("SECOND", (50 + (ward * 53 % 300)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("THIRD", (80 + (ward * 29 % 500)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return path;
    }

    private static TypesettingCache? CacheIf(bool wanted) => wanted ? new TypesettingCache() : null;

    private sealed class Lap
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly TimeSpan _processor = Environment.CpuUsage.TotalTime;
        private readonly long _allocated = GC.GetTotalAllocatedBytes();
        private readonly TimeSpan _paused = GC.GetTotalPauseDuration();

        public void Print(string what, int pages)
        {
            var wall = Stopwatch.GetElapsedTime(_start).TotalSeconds;
            var processor = (Environment.CpuUsage.TotalTime - _processor).TotalSeconds;
            using var process = Process.GetCurrentProcess();
            var allocated = (GC.GetTotalAllocatedBytes() - _allocated) / 1048576.0;
            var paused = (GC.GetTotalPauseDuration() - _paused).TotalSeconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"allocated {allocated:F0} MB | collections {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}, paused {paused:F2} s"));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what} | {pages} pages | {wall:F2} s | processor {processor:F2} s | {pages / wall:F0} pages a second, {pages / processor:F0} a second of processor | peak {process.PeakWorkingSet64 / 1048576.0:F0} MB"));
        }
    }
}
