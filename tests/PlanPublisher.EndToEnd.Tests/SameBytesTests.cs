using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Caching;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The same content gives the same bytes, wherever and whenever it is built.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class SameBytesTests(BuiltContent built)
{
    [Fact]
    public async Task A_build_under_another_culture_gives_the_same_bytes()
    {
        // Made by hand because the invariant mode knows no other: it writes decimal commas and odd dates.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        culture.DateTimeFormat.DateSeparator = ".";
        var before = CultureInfo.CurrentCulture;
        var folder = Directory.CreateTempSubdirectory("planpublisher-kultur-").FullName;
        try
        {
            CultureInfo.CurrentCulture = culture;
            await Build.RunAsync(new BuildRequest
            {
                ContentFolder = Checkout.Content,
                OutputFolder = folder,
                TemplatesFolder = Checkout.Templates,
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        AssertSameFiles(folder);
    }

    [Fact]
    public async Task The_program_in_another_folder_and_time_zone_gives_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("planpublisher-ort-").FullName;
        Checkout.CopyFolder(Checkout.Content, Path.Combine(folder, "elsewhere", "plans"));
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(folder, "elsewhere"),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "planpublisher.dll"), "build", "--content", "plans", "--output", "made" },
            Environment = { ["TZ"] = "Asia/Tokyo", ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8" },
        };

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, error + await output);
        AssertSameFiles(Path.Combine(folder, "elsewhere", "made"));
    }

    [Fact]
    public async Task A_cache_that_earlier_builds_filled_changes_no_byte()
    {
        var cache = new TypesettingCache();
        var folder = Directory.CreateTempSubdirectory("planpublisher-cache-").FullName;
        var request = new BuildRequest
        {
            ContentFolder = Checkout.Content,
            OutputFolder = folder,
            TemplatesFolder = Checkout.Templates,
            MakesAll = true,
        };
        await Build.RunAsync(request, cache: cache);
        var made = cache.Layout.LinesMade;
        await Build.RunAsync(request, cache: cache);

        Assert.True(cache.Layout.LinesMade - made < made / 10, $"{cache.Layout.LinesMade - made} paragraphs were broken into lines again, of {made}");
        Assert.True(cache.FontsFound + cache.Pdf.SubsetsFound > 0);
        Assert.True(cache.Pdf.StreamsFound > 0);
        AssertSameFiles(folder);
    }

    private void AssertSameFiles(string other)
    {
        var expected = FilesOf(built.OutputFolder);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Keys, FilesOf(other).Keys);
        Assert.All(FilesOf(other), file => Assert.True(expected[file.Key].AsSpan().SequenceEqual(file.Value), file.Key + " differs"));
        Directory.Delete(other, recursive: true);
    }

    private static SortedDictionary<string, byte[]> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllBytes),
        StringComparer.Ordinal);
}
