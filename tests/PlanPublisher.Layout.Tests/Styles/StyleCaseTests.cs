using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Styles;

/// <summary>
/// Runs the cases of tests/cases/styles: a style sheet, a line <c>---</c>, HTML, a line <c>---</c>, and what is expected.
/// An expectation is <c>target Member = value</c>, or a whole problem as <c>case.css:1:5: warning PP3222: …</c>.
/// </summary>
public class StyleCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.case").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "cases", "styles");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Styles_come_out_as_the_case_says(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name + ".case")).ReplaceLineEndings("\n").Split("\n---\n");
        var problems = new DiagnosticBag();
        var sheet = StyleSheetParser.Parse(new SourceText("case.css", parts[0]), problems);
        var styled = StyleResolver.Resolve(HtmlReader.Read(parts[1], problems), [sheet], problems);

        var expected = parts[2].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var values = expected.Where(IsValue).Select(line => Actual(styled, line));
        var told = problems.ToSorted().Select(d => DiagnosticText.Format(d).Split('\n')[0]);
        Assert.Equal(
            string.Join('\n', expected.Where(IsValue).Concat(expected.Where(l => !IsValue(l)))),
            string.Join('\n', values.Concat(told)));
    }

    private static bool IsValue(string line) => line.Contains(" = ", StringComparison.Ordinal) && !line.Contains(": warning ", StringComparison.Ordinal);

    private static string Actual(StyledDocument styled, string line)
    {
        var what = line.Split(" = ")[0];
        var words = what.Split(' ');
        var style = StyleText.Find(styled.Root, words[0]);
        return $"{what} = {(style is null ? "absent" : StyleText.Value(style, words[1]))}";
    }
}
