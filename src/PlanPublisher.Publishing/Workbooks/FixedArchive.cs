using System.IO.Compression;

namespace PlanPublisher.Publishing.Workbooks;

/// <summary>Packs an archive anew so that nothing in it depends on the day, the machine or the order of writing.</summary>
internal static class FixedArchive
{
    /// <summary>The first day that an archive can name.</summary>
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <remarks>The list of content types stands first, where some readers look for it; the others follow by name.</remarks>
    public static byte[] Pack(byte[] archive)
    {
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FirstDay;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return packed.ToArray();
    }
}
