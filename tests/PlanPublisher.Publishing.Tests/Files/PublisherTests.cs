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
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')).Order());
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_others_as_they_were()
    {
        using var folder = new TemporaryFolder();
        var publisher = new Publisher(folder.Path);
        publisher.Publish("document", [File("a.txt", "old"), File("manifest.json", "old")]);
        // A folder stands where the temporary file of the second would be.
        Directory.CreateDirectory(Path.Combine(folder.Path, "document/manifest.json.new"));

        Assert.ThrowsAny<Exception>(() => publisher.Publish("document", [File("a.txt", "new"), File("manifest.json", "new")]));

        Assert.Equal("old", System.IO.File.ReadAllText(Path.Combine(folder.Path, "document/a.txt")));
        Assert.Equal("old", System.IO.File.ReadAllText(Path.Combine(folder.Path, "document/manifest.json")));
    }

    [Fact]
    public void What_an_interrupted_build_left_is_cleared_away()
    {
        using var folder = new TemporaryFolder();
        var publisher = new Publisher(folder.Path);
        publisher.Publish("document", [File("a.txt", "old"), File("manifest.json", "old")]);
        System.IO.File.WriteAllText(Path.Combine(folder.Path, "document/a.txt.new"), "half of a fi");

        var changed = publisher.Publish("document", [File("a.txt", "old"), File("manifest.json", "old")]);

        Assert.Equal(0, changed);
        Assert.Equal(["a.txt", "manifest.json"], Directory.GetFiles(Path.Combine(folder.Path, "document")).Select(Path.GetFileName).Order());
    }

    private static OutputFile File(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));
}
