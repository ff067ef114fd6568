using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Reads a whole file of keys and values, such as settings, by the rules of front matter.</summary>
public static class YamlFile
{
    /// <returns>No entries for a file that has none; null if it cannot be read, which is then an error in <paramref name="problems"/>.</returns>
    public static FrontMatterNode.Mapping? Read(SourceText source, DiagnosticBag problems)
    {
        foreach (var line in source.Text.EnumerateLines())
        {
            if (line.Trim() is not ([] or ['#', ..]))
            {
                return FrontMatterParser.Parse(source, 0, source.Text.Length, problems);
            }
        }

        return new FrontMatterNode.Mapping([], source.Span(0, 0));
    }
}
