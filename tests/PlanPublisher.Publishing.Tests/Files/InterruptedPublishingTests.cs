using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Tests.Files;

/// <summary>A build may be killed at any moment: a document is then one edition whole, and the next build puts all in order.</summary>
public sealed class InterruptedPublishingTests
{
    private const string Document = "plan/document";

    private static readonly string[] Old = ["a.txt=old", "gone.txt=old", "manifest.json={\"outputs\":[{\"path\":\"a.txt\"},{\"path\":\"gone.txt\"}]}"];

    private static readonly string[] New = ["a.txt=new and longer", "manifest.json={\"outputs\":[{\"path\":\"a.txt\"},{\"path\":\"tables/b.csv\"}]}", "tables/b.csv=new"];

    [Fact]
    public void A_kill_at_any_step_leaves_one_edition_whole_where_folders_can_change_places()
    {
        var steps = KillAtEachStep(canExchange: OperatingSystem.IsLinux(), mayBeMissing: !OperatingSystem.IsLinux());

        Assert.True(steps >= 5, $"only {steps} steps were seen");
    }

    [Fact]
    public void A_kill_at_any_step_leaves_no_mixture_where_folders_are_renamed_one_after_the_other()
    {
        var steps = KillAtEachStep(canExchange: false, mayBeMissing: true);

        Assert.True(steps >= 7, $"only {steps} steps were seen");
    }

    [Fact]
    public void A_kill_at_any_step_of_a_first_edition_leaves_it_whole_or_nothing()
    {
        for (var step = 1; ; step++)
        {
            using var folder = new TemporaryFolder();
            var disk = new StoppingDisk(step, canExchange: false);
            PublishUntilKilled(folder.Path, disk);

            var found = Read(folder.Path);
            Assert.True(found.Count == 0 || found.SequenceEqual(New), string.Join("; ", found));
            new Publisher(folder.Path).Recover();
            Assert.Empty(Hidden(folder.Path));
            if (!disk.HasStopped)
            {
                return;
            }
        }
    }

    [Fact]
    public void The_old_edition_is_put_back_when_the_new_one_cannot_be_renamed_in()
    {
        using var folder = new TemporaryFolder();
        new Publisher(folder.Path).Publish(Document, Files(Old));

        Assert.Throws<IOException>(() => new Publisher(folder.Path, new FailingDisk()).Publish(Document, Files(New)));

        Assert.Equal(Old, Read(folder.Path));
    }

    [Fact]
    public void Files_that_someone_else_has_put_there_stay()
    {
        using var folder = new TemporaryFolder();
        var publisher = new Publisher(folder.Path);
        publisher.Publish(Document, Files(Old));
        File.WriteAllText(Path.Combine(folder.Path, Document, ".htaccess"), "theirs");

        publisher.Publish(Document, Files(New));

        Assert.Equal([".htaccess=theirs", .. New], Read(folder.Path));
    }

    [Fact]
    public void A_file_that_is_no_longer_made_goes_and_counts_as_a_change()
    {
        using var folder = new TemporaryFolder();
        var publisher = new Publisher(folder.Path);
        publisher.Publish(Document, Files(Old));

        // Of a.txt and the manifest the bytes change, gone.txt goes, tables/b.csv comes.
        Assert.Equal(4, publisher.Publish(Document, Files(New)));
        Assert.Equal(New, Read(folder.Path));
    }

    [Fact]
    public async Task A_second_build_waits_until_the_first_has_written()
    {
        using var folder = new TemporaryFolder();
        var first = OutputLock.Take(folder.Path);

        var second = Task.Run(() => new Publisher(folder.Path).Publish(Document, Files(New)));
        await Task.Delay(200);
        var whileFirstWrites = Read(folder.Path);
        first.Dispose();
        await second;

        Assert.Empty(whileFirstWrites);
        Assert.Equal(New, Read(folder.Path));
        Assert.Empty(Hidden(folder.Path));
    }

    [Fact]
    public void A_single_file_that_was_not_renamed_is_cleared_away()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan/.manifest.json.planpublisher-next", [1]);
        folder.Write(".planpublisher/plan/.document.json.planpublisher-next", [1]);

        new Publisher(folder.Path).Recover();

        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Folders_with_names_of_other_programs_are_left_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "plan/.document.old"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "plan/.planpublisher-next"));

        new Publisher(folder.Path).Recover();

        Assert.Equal(2, Directory.GetDirectories(Path.Combine(folder.Path, "plan")).Length);
    }

    /// <returns>How many steps a whole change of editions has.</returns>
    private static int KillAtEachStep(bool canExchange, bool mayBeMissing)
    {
        for (var step = 1; ; step++)
        {
            using var folder = new TemporaryFolder();
            new Publisher(folder.Path).Publish(Document, Files(Old));
            var disk = new StoppingDisk(step, canExchange);
            PublishUntilKilled(folder.Path, disk);

            var found = Read(folder.Path);
            Assert.True(
                found.SequenceEqual(Old) || found.SequenceEqual(New) || (mayBeMissing && found.Count == 0),
                $"step {step}: {string.Join("; ", found)}");
            new Publisher(folder.Path).Recover();
            var recovered = Read(folder.Path);
            Assert.True(recovered.SequenceEqual(Old) || recovered.SequenceEqual(New), $"step {step}: {string.Join("; ", recovered)}");
            Assert.Empty(Hidden(folder.Path));
            new Publisher(folder.Path).Publish(Document, Files(New));
            Assert.Equal(New, Read(folder.Path));
            if (!disk.HasStopped)
            {
                return step - 1;
            }
        }
    }

    private static void PublishUntilKilled(string folder, StoppingDisk disk)
    {
        try
        {
            new Publisher(folder, disk).Publish(Document, Files(New));
        }
        catch (KilledException)
        {
            // As the process would have ended here.
        }
    }

    /// <summary>The manifest comes last, as the build has it.</summary>
    private static List<OutputFile> Files(string[] all) =>
    [
        .. all.Select(file => file.Split('=', 2))
            .OrderBy(file => file[0] == "manifest.json")
            .Select(file => new OutputFile(file[0], System.Text.Encoding.UTF8.GetBytes(file[1]))),
    ];

    private static List<string> Read(string folder)
    {
        var document = Path.Combine(folder, Document);
        return Directory.Exists(document)
            ? [.. Directory.EnumerateFiles(document, "*", SearchOption.AllDirectories)
                .Select(path => $"{Path.GetRelativePath(document, path).Replace('\\', '/')}={File.ReadAllText(path)}")
                .Order(StringComparer.Ordinal)]
            : [];
    }

    private static IEnumerable<string> Hidden(string folder) =>
        Directory.EnumerateFileSystemEntries(folder, ".planpublisher*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFileSystemEntries(folder, ".*.planpublisher-*", SearchOption.AllDirectories));

    /// <summary>A disk on which the new edition cannot be renamed, as when a virus scanner reads it.</summary>
    private sealed class FailingDisk : IOutputDisk
    {
        private readonly OutputDisk _disk = new();

        public bool Exists(string folder) => _disk.Exists(folder);

        public void Write(string path, ReadOnlyMemory<byte> bytes, DateTime? time) => _disk.Write(path, bytes, time);

        public void Move(string from, string to)
        {
            if (from.EndsWith("-next", StringComparison.Ordinal))
            {
                throw new IOException("in use");
            }

            _disk.Move(from, to);
        }

        public bool Exchange(string one, string other) => false;

        public void Delete(string folder) => _disk.Delete(folder);
    }
}
