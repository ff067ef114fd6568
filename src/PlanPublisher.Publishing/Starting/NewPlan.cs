using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using PlanPublisher.Plans.Model;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Starting;

/// <summary>Writes a small plan that builds at once, and whose remarks show how a plan is written.</summary>
/// <remarks>
/// Its files stand in <c>templates/new-plan</c> as anybody would write them, and are checked as a plan by tests. Nothing in
/// them depends on the day or the machine: the same command writes the same files everywhere.
/// </remarks>
public static class NewPlan
{
    private const string Prefix = "new-plan/";

    /// <summary>Stands in the files where the new plan's own title belongs.</summary>
    private const string TitleOfTheModel = "A plan to start from";

    /// <summary>The files of a new plan by their path in its folder, with forward slashes.</summary>
    public static ImmutableSortedDictionary<string, string> FilesFor(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                resource => resource[Prefix.Length..].Replace('\\', '/'),
                resource => TextOf(assembly, resource).Replace(TitleOfTheModel, TitleFrom(name), StringComparison.Ordinal),
                StringComparer.Ordinal);
    }

    /// <param name="name">The folder to make; it has the form of an id (<see cref="PlanId.IsValid"/>).</param>
    /// <param name="contentFolder">The folder that has one folder a plan; it is made if it is not there.</param>
    public static NewPlanResult Write(string name, string contentFolder)
    {
        var folder = Path.Combine(contentFolder, name);
        var files = FilesFor(name);
        return NewFolder.Write(folder, files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value)))
            ? new NewPlanResult(folder, [.. files.Keys], [])
            : new NewPlanResult(folder, [], [StartingProblems.FolderIsThere(folder.Replace('\\', '/'))]);
    }

    /// <summary>"fire-plan-2027" is called "Fire plan 2027" until its author finds a better title.</summary>
    private static string TitleFrom(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
