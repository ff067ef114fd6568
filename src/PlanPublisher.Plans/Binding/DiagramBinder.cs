using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>diagrams/</c>.</summary>
internal static class DiagramBinder
{
    private const int FewestSteps = 2;

    /// <returns>Null if it cannot be told what the diagram shows, which has been reported.</returns>
    public static Diagram? Bind(ParsedFile file, DiagnosticBag problems)
    {
        if (file.FrontMatter is null)
        {
            return null;
        }

        var id = PlanFolders.NameOf(file.Source.Path);
        var reader = FileFrontMatter.Open(file, "a diagram", problems);
        var isFlow = reader.RequiredChoice("diagram", ("flow", true), ("layers", false)).Value;
        var title = reader.RequiredText("title");
        var top = reader.OptionalText("top");
        ImmutableArray<DiagramLayer> layers = [.. reader.MappingList("layers", "a layer").Select(BindLayer)];
        reader.ReportUnknownKeys();
        return isFlow
            ? BindFlow(id, title, top is not null || !layers.IsEmpty, file, problems)
            : BindLayers(id, title, top, layers, file, problems);
    }

    private static Diagram.Flow? BindFlow(string id, Sourced<string> title, bool hasLayers, ParsedFile file, DiagnosticBag problems)
    {
        if (hasLayers)
        {
            problems.Add(StructureProblems.LayersOfFlow(title.Span));
        }

        if (file.Body is [Block.List { IsOrdered: true, Items.Length: >= FewestSteps } steps] && steps.Items.All(IsOneParagraph))
        {
            return new Diagram.Flow(id, title, steps, title.Span);
        }

        problems.Add(StructureProblems.NotSteps(file.Body.IsEmpty ? title.Span : file.Body[0].Span));
        return null;
    }

    private static bool IsOneParagraph(ListItem item) => item.Content is [Block.Paragraph];

    private static Diagram.Layers? BindLayers(
        string id,
        Sourced<string> title,
        Sourced<string>? top,
        ImmutableArray<DiagramLayer> layers,
        ParsedFile file,
        DiagnosticBag problems)
    {
        FileFrontMatter.ReportText(file, "a diagram of layers", problems);

        if (top is { } words && !layers.IsEmpty)
        {
            return new Diagram.Layers(id, title, words, layers, title.Span);
        }

        problems.Add(StructureProblems.NoLayers(title.Span));
        return null;
    }

    private static DiagramLayer BindLayer(FrontMatterReader reader)
    {
        var layer = new DiagramLayer(
            reader.RequiredText("title"),
            reader.RequiredId("framework"),
            reader.OptionalText("group"),
            reader.Span);
        reader.ReportUnknownKeys();
        return layer;
    }
}
