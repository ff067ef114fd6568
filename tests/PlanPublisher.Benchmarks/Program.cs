using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Publishing.Building;

// Builds all of a content folder again and again in one process, without writing, and prints a row for
// docs/performance.md: first build, median of the warm ones, allocations of the last, peak of the process.
//
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- [CONTENT] [RUNS]
var content = args.Length > 0 ? args[0] : "content";
var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 15;
var request = new BuildRequest
{
    ContentFolder = content,
    OutputFolder = "output",
    TemplatesFolder = Path.Combine(AppContext.BaseDirectory, "templates"),
    ChecksOnly = true,
};

var times = new List<double>();
long allocated = 0;
var pages = 0;
for (var run = 0; run < runs; run++)
{
    var before = GC.GetTotalAllocatedBytes(precise: true);
    var start = Stopwatch.GetTimestamp();
    var result = await Build.RunAsync(request);
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
