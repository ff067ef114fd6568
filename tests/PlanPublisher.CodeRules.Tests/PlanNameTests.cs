using System.Text.RegularExpressions;

namespace PlanPublisher.CodeRules.Tests;

/// <summary>The model and the templates hold any authority's plan: none of them knows one by name.</summary>
public sealed partial class PlanNameTests
{
    [Fact]
    public void No_source_and_no_template_names_a_plan_its_documents_or_its_titles()
    {
        var names = Plans().SelectMany(plan => NamesOf(plan, Repository.Read(plan))).Distinct().ToList();
        var named =
            from path in Sources()
            let text = Repository.Read(path)
            from name in names
            where Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase)
            select $"{path} names '{name}'";

        Assert.NotEmpty(names);
        Assert.Empty(named);
    }

    private static IEnumerable<string> Plans() => Repository.Files("content", "plan.md");

    private static IEnumerable<string> NamesOf(string path, string plan)
    {
        var documents = plan.IndexOf("\ndocuments:", StringComparison.Ordinal);
        return Titles().Matches(plan).Select(title => title.Groups["title"].Value)
            .Concat(Ids().Matches(plan[documents..]).Select(id => id.Groups["id"].Value))
            .Append(path.Split('/')[1]);
    }

    private static IEnumerable<string> Sources() => ((string[])["*.cs", "*.razor", "*.css", "*.svg"])
        .SelectMany(pattern => Repository.Files("src", pattern).Concat(Repository.Files("templates", pattern)));

    [GeneratedRegex(@"^(?:title|short-title): (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Titles();

    [GeneratedRegex(@"^  - id: (?<id>[a-z0-9-]+)$", RegexOptions.Multiline)]
    private static partial Regex Ids();
}
