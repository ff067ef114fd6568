namespace PlanPublisher.CodeRules.Tests;

/// <summary>The arrows of docs/architecture.md, held against the project files.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Plans"] = ["Diagnostics"],
        ["Templates"] = ["Plans"],
        ["Composing"] = ["Plans", "Templates"],
        ["Fonts"] = ["Diagnostics"],
        ["Layout"] = ["Fonts"],
        ["Painting"] = ["Layout"],
        ["Pdf"] = ["Painting", "Fonts"],
        ["Publishing"] = ["Composing", "Pdf"],
        ["Web"] = ["Publishing"],
        ["Cli"] = ["Publishing", "Web"],
    };

    private static readonly Dictionary<string, string> HomeOfThirdParty = new(StringComparer.Ordinal)
    {
        ["Markdig"] = "src/PlanPublisher.Plans/Markdown/",
        ["YamlDotNet"] = "src/PlanPublisher.Plans/FrontMatter/",
        ["AngleSharp"] = "src/PlanPublisher.Layout/Html/",
        ["Quartz"] = "src/PlanPublisher.Web/Jobs/Scheduling/",
        ["Microsoft.Data.Sqlite"] = "src/PlanPublisher.Web/History/",
        ["DocumentFormat.OpenXml"] = "src/PlanPublisher.Publishing/Workbooks/",
        ["System.CommandLine"] = "src/PlanPublisher.Cli/",
    };

    [Fact]
    public void Projects_depend_only_along_the_arrows()
    {
        var wrong =
            from path in ProjectFiles()
            let name = NameOf(path)
            from reference in References(path)
            where !Allowed.TryGetValue(name, out var allowed) || !allowed.Contains(reference)
            select $"{name} → {reference}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_project_of_the_list_exists()
    {
        Assert.Equal(Allowed.Keys.Order(), ProjectFiles().Select(NameOf).Order());
    }

    [Fact]
    public void Third_party_types_stay_in_one_folder_each()
    {
        var wrong =
            from path in Repository.Files("src", "*.cs").Concat(Repository.Files("templates", "*.cs"))
            let text = Repository.Read(path)
            from home in HomeOfThirdParty
            where text.Contains($"using {home.Key}", StringComparison.Ordinal) && !path.StartsWith(home.Value, StringComparison.Ordinal)
            select $"{path} uses {home.Key}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_test_reader_shares_no_code_with_the_product()
    {
        Assert.Empty(References("tests/PlanPublisher.PdfReading/PlanPublisher.PdfReading.csproj"));
    }

    private static IEnumerable<string> ProjectFiles() =>
        Repository.Files("src", "*.csproj").Concat(Repository.Files("templates", "*.csproj"));

    private static IEnumerable<string> References(string path) =>
        Repository.Project(path).Descendants("ProjectReference").Select(r => NameOf(r.Attribute("Include")!.Value));

    private static string NameOf(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("PlanPublisher.", "", StringComparison.Ordinal);
}
