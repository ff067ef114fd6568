namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // with OutputDisk and OutputLock the one place that writes files and folders

/// <summary>The only writer of files. A document's folder is either the old edition whole or the new one whole.</summary>
/// <remarks>
/// <para>
/// The new edition is written whole into a hidden folder beside the old one; then the two change places, and the old one
/// is deleted. On Linux they change places in one step of the file system: at every moment there is one whole edition
/// under the document's name. Elsewhere no system call does that, so the old folder is renamed away and the new one in:
/// between the two there is no folder of that name, and a reader is told that there is none, but never meets a mixture.
/// A reader who has a file open goes on reading the old one; one who asks for the page before the change and for the PDF
/// after it gets one of each.
/// </para>
/// <para>
/// A build that was killed leaves hidden folders; <see cref="Recover"/>, at the start of the next build, deletes them, and
/// puts the old edition back if it was killed between the two renames. Files that the former manifest does not list are
/// not ours: they are taken over into the new edition. A file whose bytes are unchanged keeps its time.
/// </para>
/// </remarks>
public sealed class Publisher
{
    private readonly string _outputFolder;
    private readonly IOutputDisk _disk;

    public Publisher(string outputFolder)
        : this(outputFolder, new OutputDisk())
    {
    }

    internal Publisher(string outputFolder, IOutputDisk disk)
    {
        _outputFolder = Path.GetFullPath(outputFolder);
        _disk = disk;
    }

    /// <summary>Writes one file: a reader finds the old one whole or the new one whole.</summary>
    /// <returns>Whether it was not there already with these bytes.</returns>
    public static bool WriteFile(string path, ReadOnlyMemory<byte> bytes)
    {
        var target = Path.GetFullPath(path);
        if (FormerEdition.IsSame(target, bytes))
        {
            return false;
        }

        var waiting = EditionPlace.Of(target).Next;
        try
        {
            new OutputDisk().Write(waiting, bytes, time: null);
            File.Move(waiting, target, overwrite: true);
        }
        finally
        {
            File.Delete(waiting);
        }

        return true;
    }

    /// <summary>The same for a file that is written as it is made.</summary>
    public static bool WriteFile(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        var waiting = EditionPlace.Of(target).Next;
        try
        {
            OutputDisk.Write(waiting, write);
            if (FormerEdition.AreSame(waiting, target))
            {
                return false;
            }

            File.Move(waiting, target, overwrite: true);
        }
        finally
        {
            File.Delete(waiting);
        }

        return true;
    }

    /// <summary>Brings the output folder into order after a build that was killed.</summary>
    public void Recover()
    {
        if (!Directory.Exists(_outputFolder))
        {
            return;
        }

        using var turn = OutputLock.Take(_outputFolder);
        foreach (var planFolder in Directory.GetDirectories(_outputFolder))
        {
            EditionPlace.FilesLeftIn(planFolder).ForEach(File.Delete);
            EditionPlace.LeftIn(planFolder).ForEach(Settle);
        }
    }

    /// <summary>Writes the files of one document.</summary>
    /// <param name="folder">Below the output folder: "our-plan/annual-report".</param>
    /// <param name="files">Names and bytes; the last is the manifest.</param>
    /// <returns>How many of the files changed, came or went.</returns>
    public int Publish(string folder, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(_outputFolder);
        using var turn = OutputLock.Take(_outputFolder);
        var place = EditionPlace.Of(Path.Combine(_outputFolder, folder));
        Settle(place);
        var former = FormerEdition.Read(place.Current, files);
        if (former.Changes > 0)
        {
            Stage(place, files, former);
            Replace(place);
        }

        return former.Changes;
    }

    /// <summary>Clears away what a build that was killed has left.</summary>
    private void Settle(EditionPlace place)
    {
        if (_disk.Exists(place.Former) && !_disk.Exists(place.Current))
        {
            _disk.Move(place.Former, place.Current);
        }

        Clear(place);
    }

    private void Clear(EditionPlace place)
    {
        foreach (var left in (string[])[place.Former, place.Next])
        {
            if (_disk.Exists(left))
            {
                _disk.Delete(left);
            }
        }
    }

    private void Stage(EditionPlace place, IReadOnlyList<OutputFile> files, FormerEdition former)
    {
        try
        {
            foreach (var file in files)
            {
                _disk.Write(Path.Combine(place.Next, file.Name), file.Bytes, former.TimeOf(file));
            }

            foreach (var name in former.Foreign)
            {
                var path = Path.Combine(place.Current, name);
                _disk.Write(Path.Combine(place.Next, name), File.ReadAllBytes(path), File.GetLastWriteTimeUtc(path));
            }
        }
        catch
        {
            _disk.Delete(place.Next);
            throw;
        }
    }

    private void Replace(EditionPlace place)
    {
        if (!_disk.Exists(place.Current))
        {
            _disk.Move(place.Next, place.Current);
            return;
        }

        if (!_disk.Exchange(place.Next, place.Current))
        {
            RenameBoth(place);
        }

        try
        {
            Clear(place);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Someone reads the old edition. The new one is in its place; the next build clears the old one away.
        }
    }

    private void RenameBoth(EditionPlace place)
    {
        _disk.Move(place.Current, place.Former);
        try
        {
            _disk.Move(place.Next, place.Current);
        }
        catch
        {
            _disk.Move(place.Former, place.Current);
            throw;
        }
    }
}
