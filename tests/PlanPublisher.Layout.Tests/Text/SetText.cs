using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Tests.Pages;

namespace PlanPublisher.Layout.Tests.Text;

/// <summary>The rows of glyphs that a little document comes to.</summary>
internal static class SetText
{
    public static List<LineItem.Text> Of(string html)
    {
        var (document, problems) = Laying.LayOut(html);
        Assert.Empty(problems.ToSorted());
        return [.. document.Pages.SelectMany(page => page.Content).SelectMany(placed => Rows(placed.Fragment))];
    }

    /// <summary>Each row's font and characters: "Box:aa Sans:✓".</summary>
    public static string Fonts(string html) =>
        string.Join(' ', Of(html).Select(row => $"{Short(row.Font.PostScriptName)}:{row.Characters.Trim()}"));

    private static string Short(string name) =>
        name.Contains("Sans", StringComparison.Ordinal) ? "Sans" : name.Contains("Serif", StringComparison.Ordinal) ? "Serif" : name;

    private static IEnumerable<LineItem.Text> Rows(Fragment fragment) => fragment switch
    {
        Fragment.Line line => line.Items.OfType<LineItem.Text>(),
        Fragment.Box box => box.Children.SelectMany(child => Rows(child.Fragment)),
        Fragment.Turned turned => Rows(turned.Content),
        _ => [],
    };
}
