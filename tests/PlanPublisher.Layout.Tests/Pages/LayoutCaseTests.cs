using System.Runtime.CompilerServices;

namespace PlanPublisher.Layout.Tests.Pages;

/// <summary>Runs the case files. UPDATE_EXPECTED=1 rewrites their expected texts, for review as a difference.</summary>
public class LayoutCaseTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(LayoutCase.Folder, "*.html").Order(StringComparer.Ordinal))
        {
            foreach (var layoutCase in LayoutCase.ReadAll(file))
            {
                cases.Add(Path.GetFileName(file), layoutCase.Name);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_case_makes_its_pages(string file, string name)
    {
        var layoutCase = LayoutCase.ReadAll(Path.Combine(LayoutCase.Folder, file)).Single(c => c.Name == name);

        Assert.Equal(layoutCase.Expected, Make(layoutCase));
    }

    [Fact]
    public void Expected_texts_are_rewritten_on_request()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") != "1")
        {
            return;
        }

        Assert.NotEqual("true", Environment.GetEnvironmentVariable("CI"));
        foreach (var file in Directory.GetFiles(SourceFolder(), "*.html"))
        {
            LayoutCase.Rewrite(file, Make);
        }
    }

    private static string Make(LayoutCase layoutCase)
    {
        var (document, problems) = Laying.LayOut(layoutCase.Html);
        return PageDump.Write(document, problems);
    }

    private static string SourceFolder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "cases", "layout"));
}
