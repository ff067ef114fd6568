namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // the one place that writes files and folders

/// <summary>The only writer of files. A file is either the old one whole or the new one whole.</summary>
/// <remarks>
/// A document's files are written under temporary names first and then renamed, the manifest last: whoever finds a
/// manifest whose hashes agree with the files beside it has a finished build. A file whose bytes are unchanged is not
/// touched, so that its time tells when it last changed.
/// </remarks>
public sealed class Publisher
{
    private const string TemporarySuffix = ".new";

    private readonly string _outputFolder;

    public Publisher(string outputFolder)
    {
        _outputFolder = Path.GetFullPath(outputFolder);
    }

    /// <summary>Writes the files of one document.</summary>
    /// <param name="folder">Below the output folder: "towards-the-safest-city/corporate-strategy".</param>
    /// <param name="files">Names and bytes; the last is the manifest.</param>
    /// <returns>How many of the files changed.</returns>
    public int Publish(string folder, IReadOnlyList<OutputFile> files)
    {
        var target = Path.Combine(_outputFolder, folder);
        Directory.CreateDirectory(target);
        // Left by a build that was interrupted; its files may be of another kind than those that come now.
        DeleteTemporaries(target, files);
        var changed = files.Where(file => !IsSame(Path.Combine(target, file.Name), file.Bytes)).ToList();
        try
        {
            foreach (var file in changed)
            {
                WriteTemporary(Path.Combine(target, file.Name + TemporarySuffix), file.Bytes.Span);
            }
        }
        catch
        {
            DeleteTemporaries(target, changed);
            throw;
        }

        foreach (var file in changed)
        {
            var path = Path.Combine(target, file.Name);
            File.Move(path + TemporarySuffix, path, overwrite: true);
        }

        return changed.Count;
    }

    private static void WriteTemporary(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void DeleteTemporaries(string target, IReadOnlyList<OutputFile> files)
    {
        foreach (var file in files)
        {
            var temporary = Path.Combine(target, file.Name + TemporarySuffix);
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    private static bool IsSame(string path, ReadOnlyMemory<byte> bytes) =>
        File.Exists(path)
        && new System.IO.FileInfo(path).Length == bytes.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.Span);
}
