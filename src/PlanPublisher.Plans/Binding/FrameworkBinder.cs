using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>frameworks/</c>: named things that others support, in groups or without.</summary>
internal static class FrameworkBinder
{
    public static Framework Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a framework", problems);
        var itemName = reader.RequiredText("item-name");
        var id = PlanFolders.NameOf(file.Source.Path);
        var made = PlanId.FromWords(itemName.Value) is { Length: > 0 } words ? words : id;
        var items = BindItems(reader, made, null)
            .Concat(reader.MappingList("groups", "a group of items").SelectMany(group => BindGroup(group, made)));
        var framework = new Framework(
            id,
            reader.RequiredText("title"),
            itemName,
            WithNumbersOnce([.. items], problems),
            reader.Span);
        reader.ReportUnknownKeys();
        FileFrontMatter.ReportText(file, "a framework", problems);

        return framework;
    }

    /// <summary>
    /// A number that stands twice is told as such. Its second item goes without an id that was made from the number: it would
    /// be told as used twice, though nobody wrote it.
    /// </summary>
    private static ImmutableArray<FrameworkItem> WithNumbersOnce(ImmutableArray<FrameworkItem> items, DiagnosticBag problems)
    {
        var first = new Dictionary<int, FrameworkItem>();
        var once = ImmutableArray.CreateBuilder<FrameworkItem>(items.Length);
        foreach (var item in items)
        {
            if (first.TryAdd(item.Number.Value, item))
            {
                once.Add(item);
                continue;
            }

            problems.Add(BindingProblems.NumberTwice(item.Number.Span, item.Number.Value, first[item.Number.Value].Number.Span));
            var isMade = item.Id.Span == item.Number.Span;
            once.Add(isMade ? item with { Id = item.Id with { Value = "" } } : item);
        }

        return once.ToImmutable();
    }

    private static ImmutableArray<FrameworkItem> BindGroup(FrontMatterReader reader, string madeName)
    {
        var items = BindItems(reader, madeName, reader.RequiredText("title"));
        reader.ReportUnknownKeys();
        return items;
    }

    private static ImmutableArray<FrameworkItem> BindItems(FrontMatterReader owner, string madeName, Sourced<string>? group) =>
        [.. owner.MappingList("items", "an item").Select(item => BindItem(item, madeName) with { Group = group })];

    private static FrameworkItem BindItem(FrontMatterReader reader, string madeName)
    {
        var number = reader.RequiredNumber("number");
        var made = $"{madeName}-{number.Value}";
        var item = new FrameworkItem(
            reader.OptionalId("id") ?? new Sourced<string>(made, number.Span),
            number,
            reader.RequiredText("title"),
            reader.Span)
        {
            Summary = reader.OptionalText("summary"),
            Parts = [.. reader.MappingList("parts", "a part of an item").Select(BindPart)],
        };
        reader.ReportUnknownKeys();
        return item;
    }

    private static FrameworkPart BindPart(FrontMatterReader reader)
    {
        var part = new FrameworkPart(reader.RequiredId("id"), reader.RequiredText("title"));
        reader.ReportUnknownKeys();
        return part;
    }
}
