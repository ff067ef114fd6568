using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Tests.Files;

public sealed class PublisherTests
{
    [Fact]
    public void Only_files_whose_bytes_changed_are_written()
    {
        using var folder = new TemporaryFolder();
        var publisher = new Publisher(folder.Path);
        publisher.Publish("plan/document", [File("a.txt", "one"), File("b.txt", "two")]);
        var untouched = System.IO.File.GetLastWriteTimeUtc(Path.Combine(folder.Path, "plan/document/a.txt"));

        var changed = publisher.Publish("plan/document", [File("a.txt", "one"), File("b.txt", "three")]);

        Assert.Equal(1, changed);
        Assert.Equal(untouched, System.IO.File.GetLastWriteTimeUtc(Path.Combine(folder.Path, "plan/document/a.txt")));
        Assert.Equal("three", System.IO.File.ReadAllText(Path.Combine(folder.Path, "plan/document/b.txt")));
    }

    [Fact]
    public void Nothing_temporary_is_left_behind()
    {
        using var folder = new TemporaryFolder();

        new Publisher(folder.Path).Publish("plan/document", [File("tables/a.csv", "one"), File("manifest.json", "{}")]);

        Assert.Equal(
            ["plan/document/manifest.json", "plan/document/tables/a.csv"],
            NamesIn(folder.Path));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_others_as_they_were()
    {
        using var folder = new TemporaryFolder();
        var publisher = new Publisher(folder.Path);
        publisher.Publish("document", [File("a.txt", "old"), File("manifest.json", "old")]);

        // A folder cannot be made below a file.
        Assert.ThrowsAny<IOException>(() => publisher.Publish(
            "document", [File("a.txt", "new"), File("a.txt/b.txt", "new"), File("manifest.json", "new")]));

        Assert.Equal(["document/a.txt", "document/manifest.json"], NamesIn(folder.Path));
        Assert.Equal("old", System.IO.File.ReadAllText(Path.Combine(folder.Path, "document/a.txt")));
    }

    [Fact]
    public void A_single_file_is_replaced_and_nothing_else_is_touched()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "page.pdf");
        System.IO.File.WriteAllText(Path.Combine(folder.Path, "theirs.txt"), "theirs");
        Publisher.WriteFile(path, System.Text.Encoding.UTF8.GetBytes("one"));

        Publisher.WriteFile(path, System.Text.Encoding.UTF8.GetBytes("two"));

        Assert.Equal("two", System.IO.File.ReadAllText(path));
        Assert.Equal(["page.pdf", "theirs.txt"], NamesIn(folder.Path));
    }

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order();

    private static OutputFile File(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));
}
