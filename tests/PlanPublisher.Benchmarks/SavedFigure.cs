using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Caching;

namespace PlanPublisher.Benchmarks;

/// <summary>From a saved file to the rebuilt PDF and page of the documents that it touches, in a process that stays.</summary>
/// <remarks>The figure of one target changes to and fro; each build reads all files, composes all documents and makes those that print it.</remarks>
internal static class SavedFigure
{
    private const string Target = "towards-the-safest-city/objectives/londoners/02-street-crime.md";

    public static async Task<int> RunAsync(string content, int saves)
    {
        var folder = Directory.CreateTempSubdirectory("planpublisher-saves-").FullName;
        try
        {
            var copy = Path.Combine(folder, "content");
            Copy(content, copy);
            var request = Templates.RequestFor(copy, Path.Combine(folder, "output"));
            var file = Path.Combine(copy, Target);
            var cache = new TypesettingCache();
            var text = await File.ReadAllTextAsync(file).ConfigureAwait(false);
            await Build.RunAsync(request, cache: cache).ConfigureAwait(false);
            var times = new List<double>();
            var made = 0;
            for (var save = -5; save < saves; save++)
            {
                var start = Stopwatch.GetTimestamp();
                await File.WriteAllTextAsync(file, text.Replace("10%", save % 2 == 0 ? "12%" : "11%", StringComparison.Ordinal)).ConfigureAwait(false);
                var result = await Build.RunAsync(request, cache: cache).ConfigureAwait(false);
                made = result.Documents.Count(document => !document.IsReused);
                // The first few are not warm yet.
                if (save >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"saved figure: {made} documents made | p50 {At(times, 0.5):F0} ms | p95 {At(times, 0.95):F0} ms | least {times[0]:F0} ms | {saves} saves"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One document, from its HTML with one number changed to the bytes of its PDF, warm.</summary>
    public static int RunPage(string page, string style, int runs)
    {
        var html = File.ReadAllText(page);
        var folder = Directory.CreateTempSubdirectory("planpublisher-page-").FullName;
        try
        {
            var changed = Path.Combine(folder, "page.html");
            var cache = new TypesettingCache();
            var times = new List<double>();
            for (var run = -5; run < runs; run++)
            {
                File.WriteAllText(changed, html.Replace("reduction of 243 casualties", $"reduction of {300 + run} casualties", StringComparison.Ordinal));
                var start = Stopwatch.GetTimestamp();
                Publishing.Typesetting.Typesetter.Typeset(Templates.TypesetFor(changed, style, Path.Combine(folder, "out.pdf")), cache: cache);
                if (run >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"one page: p50 {At(times, 0.5):F0} ms | p95 {At(times, 0.95):F0} ms | least {times[0]:F0} ms | {runs} runs"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
