using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>frameworks/</c>: somebody else's list of priorities that the plan supports.</summary>
internal static class FrameworkBinder
{
    public static Framework Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a framework", problems);
        var itemName = reader.RequiredText("item-name");
        var framework = new Framework(
            PlanFolders.NameOf(file.Source.Path),
            reader.RequiredText("title"),
            itemName,
            [.. reader.MappingList("items", "an item").Select(item => BindItem(item, itemName.Value))],
            reader.Span);
        reader.ReportUnknownKeys();
        if (!file.Body.IsEmpty)
        {
            problems.Add(BindingProblems.TextIsLost(file.Body[0].Span, "a framework"));
        }

        return framework;
    }

    private static FrameworkItem BindItem(FrontMatterReader reader, string itemName)
    {
        var number = reader.RequiredNumber("number");
        var made = $"{PlanId.FromWords(itemName)}-{number.Value}";
        var item = new FrameworkItem(
            reader.OptionalId("id") ?? new Sourced<string>(made, number.Span),
            number,
            reader.RequiredText("title"),
            reader.Span);
        reader.ReportUnknownKeys();
        return item;
    }
}
