using Microsoft.Playwright;

namespace PlanPublisher.Browser.Tests;

/// <summary>The web pages that a build has left in <c>output/</c>. It does not build them.</summary>
public static class BuiltPages
{
    private const string FileName = "index.html";

    private static readonly string OutputFolder = Path.Combine(Checkout.Root, "output");

    /// <summary>
    /// The folders below <c>output/</c> that hold a page, as <c>plan/document</c>, in ordinal order. A theory over none
    /// of them fails.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } = FindNames();

    public static string PathOf(string name) => Path.Combine(OutputFolder, name, FileName);

    public static TheoryData<string> All() => [.. Names];

    /// <summary>Every page at every width.</summary>
    public static TheoryData<string, int> ByWidth()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Names)
        {
            foreach (var width in View.Widths)
            {
                data.Add(page, width);
            }
        }

        return data;
    }

    /// <summary>Every page at every width, in light and in dark colours.</summary>
    public static TheoryData<string, int, ColorScheme> ByView()
    {
        var data = new TheoryData<string, int, ColorScheme>();
        foreach (var page in Names)
        {
            foreach (var width in View.Widths)
            {
                data.Add(page, width, ColorScheme.Light);
                data.Add(page, width, ColorScheme.Dark);
            }
        }

        return data;
    }

    private static string[] FindNames()
    {
        if (!Directory.Exists(OutputFolder))
        {
            return [];
        }

        return
        [
            .. Directory.EnumerateFiles(OutputFolder, FileName, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(OutputFolder, Path.GetDirectoryName(path)!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }
}
