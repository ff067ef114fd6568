namespace PlanPublisher.EndToEnd.Tests;

/// <summary>A leaflet as the print house and its readers get it.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class LeafletTests(BuiltContent built)
{
    private const string Folder = "modernisation-programme/modernisation-leaflet";

    [Fact]
    public void It_is_a_sheet_of_two_sides_with_three_panels_each_in_the_order_of_the_fold()
    {
        var pages = built[Folder].Pdf.Pages;

        Assert.Equal(2, pages.Count);
        Assert.All(pages, page => Assert.Equal((842.0, 595.0), (Math.Round(page.Width), Math.Round(page.Height))));
        Assert.Equal((0, 0), PlaceOf("modernisation"));
        Assert.Equal((0, 1), PlaceOf("contents"));
        Assert.Equal((1, 0), PlaceOf("programmes"));
        Assert.Equal((1, 0), PlaceOf("programmes-safer-neighbourhoods"));
        Assert.Equal((1, 1), PlaceOf("programmes-central-communications-command-ccc"));
        Assert.Equal((1, 2), PlaceOf("programmes-together"));
    }

    [Fact]
    public void The_plain_text_beside_it_has_every_programme()
    {
        var text = File.ReadAllText(Path.Combine(built.OutputFolder, Folder, "modernisation-leaflet.txt"));
        var page = built[Folder].Page;

        Assert.StartsWith("Metropolitan Police Service\n\nMetropolitan Police Service (MPS) Modernisation Programme\n====", text, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("h3"), heading => Assert.Contains($"\n\n{heading.TextContent}\n\n", text, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("a[href='modernisation-leaflet.txt']"));
    }

    /// <summary>The side and the panel, from the left, of what has an id.</summary>
    private (int Side, int Panel) PlaceOf(string id)
    {
        var destination = built[Folder].Pdf.Destinations[id];
        return (destination.PageIndex, (int)(destination.X / (842.0 / 3)));
    }
}
