using PlanPublisher.PdfReading;
using PlanPublisher.PdfReading.Structure;
using PlanPublisher.Publishing.Typesetting;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>A page of anybody's with four footnotes, three of them called in cells of a table over several pages.</summary>
public sealed class TypesetNotesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-notes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_note_stands_on_the_page_of_its_call_below_all_else()
    {
        var file = Typeset();
        var calls = CallsOf(file);
        var notes = file.Structure.All.Where(element => element.Role == "Note").ToList();

        Assert.Equal(["1", "2", "3", "4"], calls.Select(call => call.Text.Trim()));
        Assert.Equal(4, notes.Count);
        foreach (var (call, note) in calls.Zip(notes))
        {
            Assert.Equal(call.Pages, note.Pages);
            Assert.StartsWith($"{call.Text.Trim()}. ", note.Text, StringComparison.Ordinal);
            var page = file.Pages[note.Pages.Single()];
            Assert.EndsWith(notes.Last(other => other.Pages.SequenceEqual(note.Pages)).Text.Trim(), page.Text.Trim(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_note_is_read_right_after_its_call_and_each_leads_to_the_other()
    {
        var file = Typeset();
        foreach (var parent in file.Structure.All.Where(element => element.Children.Any(child => child.Role == "Note")))
        {
            var children = parent.Children.ToList();
            var at = children.FindIndex(child => child.Role == "Note");
            var (call, note) = (children[at - 1], children[at]);
            Assert.Equal("Reference", call.Role);
            Assert.NotNull(note.Identifier);
            var down = file.Destinations[Assert.Single(call.All.SelectMany(element => element.Links)).Target[1..]];
            var back = file.Destinations[Assert.Single(note.All.SelectMany(element => element.Links)).Target[1..]];
            Assert.Equal((note.Pages[0], call.Pages[0]), (down.PageIndex, back.PageIndex));
            Assert.True(down.Y < back.Y, "the note is not below its call");
        }
    }

    [Fact]
    public void Three_notes_are_called_in_cells_and_none_with_the_repeated_head()
    {
        var cells = Typeset().Structure.All.Where(element => element.Role is "TH" or "TD");

        Assert.Equal(3, cells.Count(cell => cell.Children.Any(child => child.Role == "Note")));
    }

    [Fact]
    public void The_contents_show_the_pages_of_the_chapters()
    {
        var file = Typeset();
        var entries = file.Structure.All.Where(element => element.Role == "TOCI").Select(entry => entry.Text);

        Assert.Equal(
            [$"Measures {file.Destinations["measures"].PageIndex + 1}", $"Reasons {file.Destinations["reasons"].PageIndex + 1}"],
            entries.Select(entry => entry.Trim()));
    }

    /// <summary>What stands right before each note.</summary>
    private static List<StructureElement> CallsOf(PdfFile file) =>
    [
        .. file.Structure.All
            .SelectMany(parent => parent.Children.Zip(parent.Children.Skip(1)))
            .Where(pair => pair.Second.Role == "Note")
            .Select(pair => pair.First),
    ];

    private PdfFile Typeset()
    {
        var path = Path.Combine(_folder, "out.pdf");
        var made = Typesetter.Typeset(new TypesetRequest
        {
            HtmlPath = Path.Combine(Checkout.Case("typeset"), "notes.html"),
            StylePaths = [Path.Combine(Checkout.Case("typeset"), "notes.css")],
            OutputPath = path,
            TemplatesFolder = Checkout.Templates,
        });
        Assert.Empty(made.Diagnostics);
        return PdfFile.Read(File.ReadAllBytes(path));
    }
}
