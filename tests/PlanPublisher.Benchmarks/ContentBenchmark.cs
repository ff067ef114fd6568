using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Benchmarks;

/// <summary>Builds all of a content folder again and again in one process, without writing.</summary>
/// <remarks>Prints the first build, the median of the warm ones, allocations of the last, and the peak of the process.</remarks>
internal static class ContentBenchmark
{
    public static async Task<int> RunAsync(string content, int runs)
    {
        var request = Templates.RequestFor(content, "output") with { ChecksOnly = true };
        var times = new List<double>();
        long allocated = 0;
        var pages = 0;
        for (var run = 0; run < runs; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            var result = await Build.RunAsync(request).ConfigureAwait(false);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            pages = result.Documents.Sum(document => document.PageCount);
            if (result.HasErrors)
            {
                Console.Error.WriteLine("the content has errors; build it first");
                return 1;
            }
        }

        var warm = times.Skip(1).Order().ToList();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pages} pages | first in process {times[0]:F0} ms | warm median {warm[warm.Count / 2]:F0} ms, least {warm[0]:F0} ms | allocated {allocated / 1048576.0:F1} MB | peak {process.PeakWorkingSet64 / 1048576.0:F0} MB"));
        return 0;
    }
}
