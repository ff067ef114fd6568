using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Tests;

/// <summary>The style sheets that come with the program.</summary>
public sealed class StyleSheetTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "templates");

    [Fact]
    public void The_set_that_comes_with_the_program_is_complete()
    {
        var problems = new DiagnosticBag();

        var set = Shipped(problems);

        Assert.Empty(problems.ToSorted());
        var addresses = Regex.Matches(set.PrintStyles, @"url\(([^)]+)\)").Select(match => match.Groups[1].Value);
        Assert.Equal(set.Fonts.Keys.Where(font => font.EndsWith(".ttf", StringComparison.Ordinal)), addresses.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("flex")]
    [InlineData("grid")]
    [InlineData(" position:")]
    [InlineData("calc(")]
    [InlineData("var(")]
    [InlineData("@media")]
    public void Print_keeps_to_what_the_layout_engine_sets(string forbidden)
    {
        var set = Shipped(new DiagnosticBag());

        Assert.DoesNotContain(forbidden, set.PrintStyles + set.DraftStyles, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("styles/web.css")]
    [InlineData("styles/print.css")]
    [InlineData("styles/draft.css")]
    public void Colours_are_named_in_the_brand_and_nowhere_else(string sheet)
    {
        var rules = File.ReadAllText(Path.Combine(Folder, sheet));
        var list = File.ReadAllText(Path.Combine(Folder, "brand", "colours.css"));

        Assert.Empty(Regex.Matches(rules, "#[0-9A-Fa-f]{3,8}\\b").Select(m => m.Value));
        var used = Regex.Matches(rules, @"var\((--[a-z0-9-]+)\)").Select(m => m.Groups[1].Value).Distinct();
        Assert.All(used, name => Assert.Contains($"{name}:", list, StringComparison.Ordinal));
    }

    private static TemplateSet Shipped(DiagnosticBag problems) => TemplateSet.FromFiles(
        "default",
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Folder, path).Replace('\\', '/'),
            path => new ReadOnlyMemory<byte>(File.ReadAllBytes(path))),
        problems);
}
