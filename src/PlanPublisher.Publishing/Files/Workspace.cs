using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Images;

namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // the one place that reads files and folders

/// <summary>The only reader of files. Everything behind it works on bytes and text that it was given.</summary>
/// <remarks>
/// Files are taken in ordinal order of their paths, so that nothing depends on the file system. Names that begin with a
/// full stop are passed over, as are the temporary files of editors (names that end in ~). Links to files outside the
/// folder are refused, for a plan must be whole by itself.
/// </remarks>
public sealed class Workspace
{
    /// <summary>Fonts of a hundred thousand glyphs take 25 MiB.</summary>
    private const int LargestFont = 64 * 1024 * 1024;

    private static readonly EnumerationOptions AnyCaseAtAnyDepth = new()
    {
        RecurseSubdirectories = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        IgnoreInaccessible = true,
    };

    private readonly string _contentFolder;
    private readonly string _contentName;

    /// <param name="contentFolder">The folder that has one folder a plan.</param>
    public Workspace(string contentFolder)
    {
        _contentFolder = Path.GetFullPath(contentFolder);
        _contentName = contentFolder.Replace('\\', '/').TrimEnd('/');
    }

    /// <summary>Whether the content folder is there at all.</summary>
    public bool Exists => Directory.Exists(_contentFolder);

    /// <summary>Ids of the plans: the folders that have a <c>plan.md</c>, in ordinal order.</summary>
    public ImmutableArray<string> PlanIds() =>
    [
        .. Directory.EnumerateDirectories(_contentFolder)
            .Where(folder => File.Exists(Path.Combine(folder, "plan.md")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads every file of a plan. What is no text in UTF-8 is reported in <paramref name="problems"/>.</summary>
    public ImmutableArray<SourceText> ReadPlan(string planId, DiagnosticBag problems)
    {
        var folder = Path.Combine(_contentFolder, planId);
        var texts = ImmutableArray.CreateBuilder<SourceText>();
        foreach (var path in FilesBelow(folder).Where(path => !IsPicture(path)))
        {
            texts.Add(SourceText.Decode(path, Read(Path.Combine(folder, path)), problems, $"{_contentName}/{planId}/"));
        }

        return texts.ToImmutable();
    }

    /// <summary>The pictures of a plan, which are read as documents show them.</summary>
    public IPictureFiles PicturesOf(string planId) => new FolderPictures(Path.Combine(_contentFolder, planId));

    /// <summary>Reads every file below a folder, by its path with forward slashes.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> ReadAll(string folder)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var path in Directory.Exists(folder) ? FilesBelow(folder) : [])
        {
            files.Add(path, Read(Path.Combine(folder, path)));
        }

        return files.ToImmutable();
    }

    /// <summary>Reads one file that a user names; null if there is none.</summary>
    /// <remarks>Of a file that is too large for a source, only as much as shows that.</remarks>
    public static ReadOnlyMemory<byte>? ReadFile(string path) => File.Exists(path) ? (ReadOnlyMemory<byte>?)Read(path) : null;

    /// <summary>Reads a picture below a folder; null if there is none. Of one that is too large, as much as shows that.</summary>
    /// <remarks>A link to a file outside of the folder is as good as no file.</remarks>
    public static ReadOnlyMemory<byte>? ReadPicture(string folder, string path)
    {
        var root = Path.GetFullPath(folder);
        var file = new System.IO.FileInfo(Path.GetFullPath(Path.Combine(root, path)));
        if (!file.Exists || (file.ResolveLinkTarget(returnFinalTarget: true) is { } target && !IsBelow(root, target.FullName)))
        {
            return null;
        }

        using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(stream.Length, PictureLimits.LargestFile + 1L)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool IsPicture(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".svg" or ".gif" or ".webp" or ".tif" or ".tiff";

    private static bool IsBelow(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Reads a font file; null if there is none or it is larger than any font.</summary>
    public static ReadOnlyMemory<byte>? ReadFont(string path) =>
        File.Exists(path) && new System.IO.FileInfo(path).Length <= LargestFont
            ? (ReadOnlyMemory<byte>?)File.ReadAllBytes(path)
            : null;

    /// <summary>The TrueType files below a folder, in ordinal order; folders that may not be entered are passed over.</summary>
    public static ImmutableArray<string> FontFiles(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.ttf", AnyCaseAtAnyDepth).Order(StringComparer.Ordinal)]
            : [];

    public static bool HasFolder(string folder) => Directory.Exists(folder);

    /// <summary>Names of the folders in a folder, in ordinal order; none if it is not there.</summary>
    public static ImmutableArray<string> FolderNames(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Opens a file of <see cref="FontFiles"/> to read a part of it.</summary>
    public static Stream Open(string path) => File.OpenRead(path);

    /// <summary>Reads at most one byte more than a source may have: enough to know that it is too large.</summary>
    private static byte[] Read(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, SourceText.MaximumBytes + 1L)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(name => name.StartsWith('.') || name.EndsWith('~')))
            .Order(StringComparer.Ordinal);
}
