using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Publishing.PrintHouses;

/// <summary>The print houses of a template set: the files of <c>print-houses/</c>.</summary>
internal sealed record PrintHouseSet(ImmutableSortedDictionary<string, PrintHouse> Houses, ImmutableSortedSet<string> Names)
{
    /// <summary>The house that is taken if a plan names none.</summary>
    public const string Usual = "coated-offset";

    private const string Folder = "print-houses/";
    private const string Ending = ".yml";

    /// <param name="shown">The set's folder as messages show it, with a slash at its end.</param>
    public static PrintHouseSet Read(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, string shown, DiagnosticBag problems)
    {
        var houses = ImmutableSortedDictionary.CreateBuilder<string, PrintHouse>(StringComparer.Ordinal);
        var names = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files.Where(file => IsHouse(file.Key)))
        {
            var id = path[Folder.Length..^Ending.Length];
            names.Add(id);
            if (PrintHouseFile.Read(id, SourceText.Decode(path, bytes.Span, problems, shown), files, problems) is { } house)
            {
                houses.Add(id, house);
            }
        }

        return new PrintHouseSet(houses.ToImmutable(), names.ToImmutable());
    }

    /// <param name="named">By the plan; null for the usual one.</param>
    /// <returns>Null if there is no such house, or if its file is wrong: that is told where it is read.</returns>
    public PrintHouse? Find(Sourced<string>? named, DiagnosticBag problems)
    {
        var name = named?.Value ?? Usual;
        if (!Names.Contains(name))
        {
            problems.Add(PrintHouseProblems.Unknown(named?.Span ?? SourceSpan.None, name, Names));
        }

        return Houses.GetValueOrDefault(name);
    }

    private static bool IsHouse(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);
}
