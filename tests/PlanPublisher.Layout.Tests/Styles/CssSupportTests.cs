using System.Runtime.CompilerServices;
using System.Text;
using PlanPublisher.Layout.Styles.Cascading;
using PlanPublisher.Layout.Styles.Properties;

namespace PlanPublisher.Layout.Tests.Styles;

public class CssSupportTests
{
    private const string TablesBegin = "## Properties\n";

    [Fact]
    public void The_documented_properties_are_those_of_the_table()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "css-support.md")).ReplaceLineEndings("\n");
        var begin = document.IndexOf(TablesBegin, StringComparison.Ordinal);
        var prose = begin < 0 ? document : document[..begin];
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(SourceDocument(), prose + Tables());
        }

        Assert.Equal(Tables(), document[prose.Length..]);
    }

    [Fact]
    public void Every_shorthand_names_longhands_of_the_table() =>
        Assert.All(Shorthands.All, s => Assert.All(s.Longhands, l => Assert.Same(l, PropertyTable.Find(l.Name))));

    private static string Tables()
    {
        var text = new StringBuilder(TablesBegin).Append('\n');
        text.Append("| property | values | inherited | since | layout honours it |\n|---|---|---|---|---|\n");
        foreach (var p in PropertyTable.All.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            text.Append($"| `{p.Name}` | {Values(p.Syntax)} | {YesNo(p.IsInherited)} | {p.Since} | {YesNo(p.IsHonoured)} |\n");
        }

        text.Append("\n## Shorthands\n\n| property | values | stands for |\n|---|---|---|\n");
        foreach (var s in Shorthands.All.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            var longhands = string.Join(", ", s.Longhands.Select(l => $"`{l.Name}`"));
            text.Append($"| `{s.Name}` | {Values(s.Syntax)} | {longhands} |\n");
        }

        text.Append("\n## Directly in `@page`\n\n| property | values |\n|---|---|\n");
        foreach (var name in PageDescriptors.Names)
        {
            text.Append($"| `{name}` | {Values(PageDescriptors.SyntaxOf(name))} |\n");
        }

        return text.ToString();
    }

    /// <summary>A bar ends a table's cell, even in code, unless it is escaped.</summary>
    private static string Values(string syntax) => "`" + syntax.Replace("|", "\\|", StringComparison.Ordinal) + "`";

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string SourceDocument([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/css-support.md"));
}
