using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour.Icc;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Publishing.PrintHouses;

/// <summary>Reads what a print house asks, by the rules of front matter.</summary>
internal static class PrintHouseFile
{
    /// <param name="files">Of the template set, by path: the profile is one of them.</param>
    /// <returns>Null if something in it is wrong, which is then in <paramref name="problems"/>.</returns>
    public static PrintHouse? Read(
        string id, SourceText source, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag problems)
    {
        var own = new DiagnosticBag();
        var house = YamlFile.Read(source, own) is { } root ? Read(id, new FrontMatterReader(root, "a print house", own), files, own) : null;
        foreach (var problem in own.ToSorted())
        {
            problems.Add(problem);
        }

        return own.HasErrors ? null : house;
    }

    private static PrintHouse? Read(
        string id, FrontMatterReader reader, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag problems)
    {
        var measures = new MeasureReader(reader, problems);
        var name = reader.RequiredText("name");
        var condition = reader.RequiredText("condition");
        var conditionName = reader.RequiredText("condition-name");
        var profile = ReadProfile(reader.RequiredText("profile"), files, problems);
        var house = new PrintHouse(id, name.Value, condition.Value, conditionName.Value, profile!)
        {
            Bleed = Length.FromMillimetres(measures.Required("bleed", "mm", least: 0, most: 20)),
            HasMarks = reader.RequiredChoice("marks", ("crop-and-registration", true), ("none", false)).Value,
            InkLimit = (int)Math.Round(measures.Required("ink-limit", "%", least: 100, most: 400) * 10),
            PageMultiple = (int)measures.Required("page-multiple", "", least: 1, most: 64),
            HasSeparateCover = reader.RequiredChoice("cover", ("with-the-pages", false), ("separate", true)).Value,
            PictureResolution = (int)measures.Required("picture-resolution", "ppi", least: 72, most: 2400),
            LeafThickness = measures.Optional("leaf-thickness", "mm", least: 0.02, most: 2),
        };
        reader.ReportUnknownKeys();
        return profile is null ? null : house;
    }

    private static IccProfile? ReadProfile(
        Sourced<string> path, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag problems)
    {
        if (path.Value.Length == 0)
        {
            return null;
        }

        if (!files.TryGetValue(path.Value, out var bytes))
        {
            problems.Add(PrintHouseProblems.NoProfile(path.Span, path.Value));
            return null;
        }

        try
        {
            var profile = IccProfile.Read(bytes);
            profile.CheckForPress();
            return profile;
        }
        catch (IccFormatException reason)
        {
            problems.Add(PrintHouseProblems.ProfileNotUsable(path.Span, path.Value, reason.Message));
            return null;
        }
    }
}
