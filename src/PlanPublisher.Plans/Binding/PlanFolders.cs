using System.Globalization;

namespace PlanPublisher.Plans.Binding;

/// <summary>The files and folders that a plan's folder may hold, and which kind of thing each holds.</summary>
internal static class PlanFolders
{
    public const string PlanFile = "plan.md";
    public const string NotesFile = "NOTES.md";
    public const string Prose = "prose";
    public const string Goals = "goals";
    public const string Objectives = "objectives";
    public const string Frameworks = "frameworks";
    public const string Annexes = "annexes";
    public const string Agreements = "agreements";
    public const string StrategicInitiatives = "strategic-initiatives";

    private const string Extension = ".md";

    /// <summary>Folders whose files are bound.</summary>
    public static readonly string[] Bound =
        [Agreements, Annexes, Frameworks, Goals, Objectives, Prose, StrategicInitiatives];

    /// <summary>Folders and files that plans have and this version does not read: said once for each, never silently.</summary>
    public static readonly string[] NotReadYet = ["figures", "forms", "glossary.md", "register"];

    public static string[] All => [.. Bound.Concat(NotReadYet).Order(StringComparer.Ordinal)];

    /// <summary>The folder of a path, or the file's name if it lies in the plan's own folder.</summary>
    public static string FolderOf(string path) => path.Split('/')[0];

    /// <summary>The folders' depth is fixed: groups of objectives have one of their own, nothing else has.</summary>
    public static bool IsInItsPlace(string path)
    {
        var levels = path.Split('/').Length;
        return path.EndsWith(Extension, StringComparison.Ordinal)
            && FolderOf(path) switch
            {
                PlanFile => true,
                Objectives => levels == 3,
                var folder => levels == 2 && Bound.Contains(folder),
            };
    }

    /// <summary>The name of a file without folder and extension.</summary>
    public static string NameOf(string path) => path.Split('/')[^1][..^Extension.Length];

    /// <summary>The number that a file name such as <c>02-street-crime</c> begins with, or 0.</summary>
    public static int NumberOf(string path)
    {
        var digits = string.Concat(NameOf(path).TakeWhile(char.IsAsciiDigit));
        return digits.Length is > 0 and < 6 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The group that an objective's file lies in.</summary>
    public static string GroupOf(string path) => path.Split('/')[1];
}
