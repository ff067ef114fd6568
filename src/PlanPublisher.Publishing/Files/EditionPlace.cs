namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // part of the one place that writes files and folders

/// <summary>Where a document's edition stands, where the next one is built, and where the former one goes for a moment.</summary>
/// <remarks>All in one folder, so that they lie in one file system. The hidden names are ours alone.</remarks>
internal sealed record EditionPlace(string Current, string Next, string Former)
{
    private const string NextEnding = ".planpublisher-next";
    private const string FormerEnding = ".planpublisher-former";

    public static EditionPlace Of(string current)
    {
        var hidden = Path.Combine(Path.GetDirectoryName(current)!, "." + Path.GetFileName(current));
        return new EditionPlace(current, hidden + NextEnding, hidden + FormerEnding);
    }

    /// <summary>The places in a folder at which an edition was left.</summary>
    public static List<EditionPlace> LeftIn(string folder) =>
    [
        .. Directory.GetDirectories(folder, ".*")
            .Select(path => Path.GetFileName(path))
            .Select(name => NameIn(name, NextEnding) ?? NameIn(name, FormerEnding))
            .OfType<string>()
            .Distinct()
            .Select(name => Of(Path.Combine(folder, name))),
    ];

    /// <summary>Single files that were written, but not renamed, in a folder and the folders in it.</summary>
    public static List<string> FilesLeftIn(string folder) =>
    [
        .. Directory.GetDirectories(folder)
            .Prepend(folder)
            .SelectMany(inner => Directory.GetFiles(inner, ".*"))
            .Where(path => NameIn(Path.GetFileName(path), NextEnding) is not null),
    ];

    private static string? NameIn(string hidden, string ending) =>
        hidden.EndsWith(ending, StringComparison.Ordinal) && hidden.Length > ending.Length + 1 ? hidden[1..^ending.Length] : null;
}
