using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>forms/</c>: the fields that annexes fill in.</summary>
internal static class FormDefinitionBinder
{
    public static FormDefinition Bind(ParsedFile file, DiagnosticBag problems)
    {
        var name = PlanFolders.NameOf(file.Source.Path);
        var reader = FileFrontMatter.Open(file, "a form", problems);
        var id = reader.RequiredId("form");
        if (id.Value.Length > 0 && id.Value != name)
        {
            problems.Add(BindingProblems.NotTheFileName(id.Span, "form", id.Value, name));
        }

        var form = new FormDefinition(name, reader.RequiredText("title"), BindFields(reader), reader.Span);
        reader.ReportUnknownKeys();
        if (file.FrontMatter is not null)
        {
            Check(form, file, problems);
        }

        return form;
    }

    private static ImmutableArray<FormField> BindFields(FrontMatterReader form) =>
    [
        .. form.MappingList("fields", "a field of a form", isNeeded: true).Select(reader =>
        {
            var name = reader.RequiredText("name");
            var field = new FormField(name, reader.OptionalText("label") ?? name, reader.Span);
            reader.ReportUnknownKeys();
            return field;
        }),
    ];

    private static void Check(FormDefinition form, ParsedFile file, DiagnosticBag problems)
    {
        if (form.Fields.IsEmpty)
        {
            problems.Add(AnnexProblems.FormWithoutFields(form.Title.Span));
        }

        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var field in form.Fields.Where(field => !first.TryAdd(field.Name.Value, field.Name.Span)))
        {
            problems.Add(AnnexProblems.FieldTwice(field.Name.Span, field.Name.Value, first[field.Name.Value]));
        }

        FileFrontMatter.ReportText(file, "a form", problems);
    }
}
