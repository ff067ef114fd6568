using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // part of the one place that writes files and folders

/// <summary>What stands in a document's folder before a new edition, held against that edition.</summary>
/// <param name="Changes">How many files change, come or go.</param>
/// <param name="Foreign">Names of files that someone else has put there.</param>
internal sealed record FormerEdition(string Folder, int Changes, ImmutableArray<string> Foreign)
{
    private const int BlockSize = 1 << 16;

    private static readonly EnumerationOptions AtAnyDepth = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <param name="files">Of the new edition; the last is the manifest.</param>
    public static FormerEdition Read(string folder, IReadOnlyList<OutputFile> files)
    {
        var next = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var others = FilesBelow(folder).Where(name => !next.Contains(name)).ToList();
        var ours = OutputsOf(Path.Combine(folder, files[^1].Name));
        var changes = files.Count(file => !IsSame(Path.Combine(folder, file.Name), file.Bytes)) + others.Count(ours.Contains);
        return new FormerEdition(folder, changes, [.. others.Where(name => !ours.Contains(name))]);
    }

    /// <summary>Whether a file is there with these bytes.</summary>
    public static bool IsSame(string path, ReadOnlyMemory<byte> bytes)
    {
        var file = new System.IO.FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length)
        {
            return false;
        }

        using var stream = file.OpenRead();
        return HasNext(stream, bytes.Span);
    }

    /// <summary>Whether two files are there with the same bytes.</summary>
    public static bool AreSame(string one, string other)
    {
        var (first, second) = (new System.IO.FileInfo(one), new System.IO.FileInfo(other));
        if (!first.Exists || !second.Exists || first.Length != second.Length)
        {
            return false;
        }

        using var firstStream = first.OpenRead();
        using var secondStream = second.OpenRead();
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            int read;
            while ((read = firstStream.Read(block, 0, BlockSize)) > 0)
            {
                if (!HasNext(secondStream, block.AsSpan(0, read)))
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <summary>The time of the file if its bytes stay the same, so that its time tells when it last changed; else null.</summary>
    public DateTime? TimeOf(OutputFile file)
    {
        var path = Path.Combine(Folder, file.Name);
        return IsSame(path, file.Bytes) ? File.GetLastWriteTimeUtc(path) : null;
    }

    private static bool HasNext(Stream stream, ReadOnlySpan<byte> bytes)
    {
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            while (!bytes.IsEmpty)
            {
                var read = stream.ReadAtLeast(block.AsSpan(0, Math.Min(BlockSize, bytes.Length)), 1, throwOnEndOfStream: false);
                if (read == 0 || !bytes[..read].SequenceEqual(block.AsSpan(0, read)))
                {
                    return false;
                }

                bytes = bytes[read..];
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static IEnumerable<string> FilesBelow(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", AtAnyDepth)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
        : [];

    /// <summary>The files that a manifest lists; none if it is not there or no longer readable.</summary>
    private static HashSet<string> OutputsOf(string manifest)
    {
        if (!File.Exists(manifest))
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
            return [.. OutputListsOf(json.RootElement).SelectMany(list => list.EnumerateArray()).Select(file => file.GetProperty("path").GetString()!)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>Of each edition; in manifests up to form 2, of the document.</summary>
    private static IEnumerable<JsonElement> OutputListsOf(JsonElement manifest) =>
        manifest.TryGetProperty("editions", out var editions)
            ? editions.EnumerateArray().Select(edition => edition.GetProperty("outputs"))
            : [manifest.GetProperty("outputs")];
}
