using System.IO.Compression;

namespace PlanPublisher.Cli.Tests;

/// <summary>A plan of a few lines in a folder of its own, gone when the test ends.</summary>
internal sealed class SmallPlan : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-").FullName;

    public SmallPlan()
    {
        Write("plan.md", """
            ---
            title: Safer Streets
            short-title: Safer Streets
            bodies: [Borough Police Authority]
            period: { from: 2003-04-01, to: 2004-03-31, words: 2003-2004 }
            status: final
            status-words: Agreed
            version: Version 1
            date: 2003-03-01
            language: en-GB
            objective-groups:
              - { id: public, title: For the public, short-title: Public, link: supports }
            documents:
              - { id: strategy, kind: strategy, parts: [introduction, goal-overview, goals] }
            ---
            """);
        Write("prose/introduction.md", """
            ---
            title: Introduction
            ---

            This plan says what we will do.
            """);
        Write("goals/1-streets.md", """
            ---
            goal: 1
            title: Safer streets
            statement: We will make the streets safer.
            ---

            ## To achieve this we will {.aims}

            - Walk more of them.

            ## We will know we have succeeded if {.success}

            - People say that they feel safer.
            """);
        Write("objectives/public/01-patrol.md", """
            ---
            objective: 1
            title: To patrol more streets
            goals: [1]
            indicators:
              - id: patrol-hours
                measure: Hours of patrol
                target: increase 5% from 2002/03 in 2003/04
            ---
            """);
    }

    public string ContentFolder => Path.Combine(_folder, "content");

    public string OutputFolder => Path.Combine(_folder, "output");

    /// <summary>For what a test puts beside the plan.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    public void Write(string path, string text)
    {
        var file = Path.Combine(ContentFolder, "small", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllText(file, text);
    }

    /// <summary>Replaces the plan's one objective by one with the indicators "first" and "second".</summary>
    public void WriteTargets(string first, string second) => Write("objectives/public/01-patrol.md", $"""
        ---
        objective: 1
        title: To patrol more streets
        goals: [1]
        indicators:
          - id: first
            measure: The first measure
            target: {first}
          - id: second
            measure: The second measure
            target: {second}
        ---
        """);

    /// <summary>A file of the plan's folder; null if there is none.</summary>
    public string? Read(string path)
    {
        var file = Path.Combine(ContentFolder, "small", path);
        return System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file) : null;
    }

    /// <summary>Writes a file outside of the plan.</summary>
    public string File(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(file, text);
        return file;
    }

    public string Workbook(string name, IReadOnlyDictionary<string, string> parts)
    {
        var file = Path.Combine(_folder, name);
        using var archive = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (part, xml) in parts)
        {
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(xml);
        }

        return file;
    }

    public string Output(string path) => Path.Combine(OutputFolder, "small", path);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
