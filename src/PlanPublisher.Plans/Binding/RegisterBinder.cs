using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>register/</c>: things, and what each supports.</summary>
internal static class RegisterBinder
{
    public static Register Bind(ParsedFile file, DiagnosticBag problems)
    {
        var name = PlanFolders.NameOf(file.Source.Path);
        var reader = FileFrontMatter.Open(file, "a register", problems);
        var id = reader.RequiredId("register");
        if (id.Value.Length > 0 && id.Value != name)
        {
            problems.Add(BindingProblems.NotTheFileName(id.Span, "register", id.Value, name));
        }

        var linkSets = reader.RequiredTextList("links");
        var register = new Register(
            name,
            reader.RequiredText("title"),
            reader.RequiredText("row-name"),
            linkSets,
            BindGroups(reader, linkSets, problems),
            reader.Span);
        reader.ReportUnknownKeys();
        FileFrontMatter.ReportText(file, "a register", problems);

        return register;
    }

    private static ImmutableArray<RegisterGroup> BindGroups(
        FrontMatterReader register,
        ImmutableArray<Sourced<string>> linkSets,
        DiagnosticBag problems)
    {
        var rows = BindRows(register, linkSets, problems);
        var groups = register.MappingList("groups", "a group of rows")
            .Select(reader => BindGroup(reader, linkSets, problems))
            .ToImmutableArray();
        if (rows.IsEmpty == groups.IsEmpty && !register.IsEmpty)
        {
            problems.Add(RegisterProblems.RowsOrGroups(new SourceSpan(register.Span.Source, register.Span.Start, 0)));
        }

        return rows.IsEmpty ? groups : [new RegisterGroup(null, rows), .. groups];
    }

    private static RegisterGroup BindGroup(
        FrontMatterReader reader,
        ImmutableArray<Sourced<string>> linkSets,
        DiagnosticBag problems)
    {
        var group = new RegisterGroup(reader.RequiredText("title"), BindRows(reader, linkSets, problems));
        reader.ReportUnknownKeys();
        return group;
    }

    private static ImmutableArray<RegisterRow> BindRows(
        FrontMatterReader owner,
        ImmutableArray<Sourced<string>> linkSets,
        DiagnosticBag problems) =>
        [.. owner.MappingList("rows", "a row of a register").Select(reader => BindRow(reader, linkSets, problems))];

    private static RegisterRow BindRow(
        FrontMatterReader reader,
        ImmutableArray<Sourced<string>> linkSets,
        DiagnosticBag problems)
    {
        var row = new RegisterRow(
            reader.RequiredId("id"),
            reader.RequiredText("title"),
            [.. reader.NamedTextLists(linkSets.Select(set => set.Value)).Select(list => new RegisterLinks(list.Key, list.Texts))],
            reader.OptionalId("summary"),
            reader.OptionalPlaceholder("status", out var terms, $"^{RegisterRow.BeingDeveloped}"),
            reader.OptionalText("no-links"),
            reader.Span)
        {
            StatusTerms = terms,
        };
        reader.ReportUnknownKeys();
        Check(row, problems);
        return row;
    }

    private static void Check(RegisterRow row, DiagnosticBag problems)
    {
        if (row.Status is { Value: not RegisterRow.BeingDeveloped } status)
        {
            problems.Add(FrontMatterProblems.NotAChoice(status.Span, "status", status.Value, [RegisterRow.BeingDeveloped]));
        }

        var hasLinks = row.Links.Any(links => !links.Items.IsEmpty);
        if (!hasLinks && row.Status is null && row.NoLinksReason is null)
        {
            problems.Add(RegisterProblems.NoLinks(row.Title.Span, row.Title.Value));
        }

        if (hasLinks && row.NoLinksReason is { } reason)
        {
            problems.Add(RegisterProblems.LinksAndReason(reason.Span, row.Title.Value));
        }
    }
}
