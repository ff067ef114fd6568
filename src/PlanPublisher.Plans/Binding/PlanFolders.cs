using System.Globalization;

namespace PlanPublisher.Plans.Binding;

/// <summary>The files and folders that a plan's folder may hold, and which kind of thing each holds.</summary>
internal static class PlanFolders
{
    public const string PlanFile = "plan.md";
    public const string NotesFile = "NOTES.md";
    public const string GlossaryFile = "glossary.md";
    public const string ActualsFile = "actuals.csv";
    public const string JargonFile = "jargon.csv";
    public const string Prose = "prose";
    public const string Goals = "goals";
    public const string Objectives = "objectives";
    public const string Frameworks = "frameworks";
    public const string Annexes = "annexes";
    public const string Agreements = "agreements";
    public const string StrategicInitiatives = "strategic-initiatives";

    public const string Figures = "figures";
    public const string Forms = "forms";
    public const string Registers = "register";
    public const string Spines = "spines";
    public const string Diagrams = "diagrams";
    public const string Matrices = "matrices";
    public const string Priorities = "priorities";
    public const string OutcomeMatrices = "outcome-matrices";

    private const string Text = ".md";
    private const string Values = ".csv";

    /// <summary>The folders of a plan, and the files beside the plan's own that lie in none.</summary>
    public static readonly string[] All =
    [
        ActualsFile, Agreements, Annexes, Diagrams, Figures, Forms, Frameworks, GlossaryFile, Goals, JargonFile,
        Matrices, Objectives, OutcomeMatrices, Priorities, Prose, Registers, Spines, StrategicInitiatives,
    ];

    /// <summary>A path for each kind of file with front matter, as an author could call it.</summary>
    public static IEnumerable<string> MarkdownPlaces =>
        All.Where(name => !IsTable(name))
            .Select(name => name == GlossaryFile ? name : name == Objectives ? $"{name}/group/1-name{Text}" : $"{name}/1-name{Text}")
            .Prepend(PlanFile);

    /// <summary>The folder of a path, or the file's name if it lies in the plan's own folder.</summary>
    public static string FolderOf(string path) => path.Split('/')[0];

    /// <summary>The folders' depth is fixed: groups of objectives have one of their own, nothing else has.</summary>
    public static bool IsInItsPlace(string path)
    {
        var levels = path.Split('/').Length;
        return FolderOf(path) switch
        {
            PlanFile or GlossaryFile or ActualsFile or JargonFile => levels == 1,
            Objectives => levels == 3 && path.EndsWith(Text, StringComparison.Ordinal),
            Figures when IsSeries(path) => levels == 2,
            var folder => levels == 2 && All.Contains(folder) && path.EndsWith(Text, StringComparison.Ordinal),
        };
    }

    /// <summary>Whether a file of <c>figures/</c> holds measured values; the others are charts.</summary>
    public static bool IsSeries(string path) =>
        FolderOf(path) == Figures && path.EndsWith(Values, StringComparison.Ordinal);

    /// <summary>Whether a file is no Markdown, but lines of values.</summary>
    public static bool IsTable(string path) => path is ActualsFile or JargonFile || IsSeries(path);

    /// <summary>The name of a file without folder and extension.</summary>
    public static string NameOf(string path)
    {
        var name = path.Split('/')[^1];
        return name[..name.LastIndexOf('.')];
    }

    /// <summary>The number that a file name such as <c>02-street-crime</c> begins with, or 0.</summary>
    public static int NumberOf(string path)
    {
        var digits = string.Concat(NameOf(path).TakeWhile(char.IsAsciiDigit));
        return digits.Length is > 0 and < 6 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The group that an objective's file lies in.</summary>
    public static string GroupOf(string path) => path.Split('/')[1];
}
