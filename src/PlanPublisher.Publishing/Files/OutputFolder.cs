namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // one of the places that read and write files and folders

/// <summary>Single files in the output folder, read and written whole.</summary>
public sealed class OutputFolder
{
    private readonly string _folder;

    public OutputFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
    }

    /// <summary>The bytes of a file; null if there is none, or it cannot be read.</summary>
    /// <param name="path">Below the folder, with forward slashes.</param>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        try
        {
            return (ReadOnlyMemory<byte>?)File.ReadAllBytes(Path.Combine(_folder, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Puts a file in the place of the former one in one step: a reader finds the one or the other.</summary>
    /// <returns>Whether it was not there already with these bytes.</returns>
    public bool Write(string path, ReadOnlyMemory<byte> bytes) =>
        Publisher.WriteFile(Path.Combine(_folder, path), bytes);

    /// <summary>The names of the files that lie directly in a folder, in ordinal order; none if it is not there.</summary>
    public IReadOnlyList<string> FilesIn(string path)
    {
        var folder = Path.Combine(_folder, path);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : [];
    }

    public void Delete(string path)
    {
        var target = Path.Combine(_folder, path);
        if (File.Exists(target))
        {
            File.Delete(target);
        }
    }
}
