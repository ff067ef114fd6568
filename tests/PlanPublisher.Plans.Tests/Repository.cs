using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;

namespace PlanPublisher.Plans.Tests;

/// <summary>Where the project's files lie, whatever folder the tests run in.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Cases => Path.Combine(Folder, "tests", "cases", "plans");

    /// <summary>The languages that the program's own templates have words for.</summary>
    public static PhraseBook Phrases { get; } = ReadPhrases();

    private static PhraseBook ReadPhrases()
    {
        var files = Directory.GetFiles(Path.Combine(Folder, "templates", "words"))
            .ToDictionary(path => $"words/{Path.GetFileName(path)}", path => new ReadOnlyMemory<byte>(File.ReadAllBytes(path)));
        return PhraseBook.Read(files, "templates/", new DiagnosticBag());
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanPublisher.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside the project");
        }

        return folder.FullName;
    }
}
