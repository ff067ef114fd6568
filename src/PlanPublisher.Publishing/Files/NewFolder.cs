namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // one of the places that read and write files and folders

/// <summary>Writes a folder of files where there was none, or leaves no trace.</summary>
internal static class NewFolder
{
    /// <param name="files">By path below the folder, with forward slashes.</param>
    /// <returns>False if something of that name is there already; nothing is written then.</returns>
    public static bool Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        if (Directory.Exists(folder) || File.Exists(folder))
        {
            return false;
        }

        try
        {
            // Files of inner folders first: a plan without its own file is none yet, for whoever looks meanwhile.
            foreach (var (path, bytes) in files.OrderByDescending(file => file.Key.Contains('/', StringComparison.Ordinal)))
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }

            return true;
        }
        catch
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            throw;
        }
    }
}
