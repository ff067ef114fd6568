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

    [Fact]
    public void Every_colour_of_the_screen_has_a_name_so_that_the_dark_scheme_can_change_it()
    {
        var rules = Shipped(new DiagnosticBag()).WebStyles;
        var schemes = Regex.Match(rules, @":root \{.*?\n\}\n@media \(prefers-color-scheme: dark\) \{.*?\n\}\n", RegexOptions.Singleline);

        Assert.True(schemes.Success);
        // The words in focus stand on amber in either scheme.
        Assert.Equal(["#1A1A1A"], Regex.Matches(rules.Replace(schemes.Value, "", StringComparison.Ordinal), "#[0-9A-Fa-f]{3,8}\\b").Select(m => m.Value).Distinct());
        var used = Regex.Matches(rules, @"var\((--[a-z-]+)\)").Select(m => m.Groups[1].Value).Distinct();
        Assert.All(used, name => Assert.Contains($"{name}:", schemes.Value, StringComparison.Ordinal));
    }

    private static TemplateSet Shipped(DiagnosticBag problems) => TemplateSet.FromFiles(
        "default",
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Folder, path).Replace('\\', '/'),
            path => new ReadOnlyMemory<byte>(File.ReadAllBytes(path))),
        problems);
}
