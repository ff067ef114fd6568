using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Holds the sections of an annex against the fields of its form: all of them, in order, none empty.</summary>
internal static class FilledFormBinder
{
    /// <returns>The answers in the form's order; those of an unknown form are empty.</returns>
    public static FilledForm Bind(
        ImmutableArray<Block> body,
        string annexId,
        Sourced<string> formId,
        IReadOnlyList<FormDefinition> forms,
        SourceSpan annex,
        DiagnosticBag problems)
    {
        if (forms.FirstOrDefault(form => form.Id == formId.Value) is not { } form)
        {
            problems.Add(AnnexProblems.UnknownForm(formId.Span, formId.Value, [.. forms.Select(form => form.Id)]));
            return new FilledForm(formId, null, [], []);
        }

        var sections = BodySections.Of(body);
        if (!sections.Before.IsEmpty)
        {
            problems.Add(AnnexProblems.TextBeforeField(sections.Before[0].Span));
        }

        var answers = BindAnswers(sections.Sections, form, annexId, problems);
        ReportMissing(form, answers, annex, problems);
        ReportOrder(form, answers, problems);
        var inOrder = answers.OrderBy(answer => form.Fields.IndexOf(answer.Field));
        return new FilledForm(formId, null, [], [.. inOrder]);
    }

    private static List<FormAnswer> BindAnswers(
        ImmutableArray<BodySection> sections,
        FormDefinition form,
        string annexId,
        DiagnosticBag problems)
    {
        var answers = new List<FormAnswer>();
        var ids = new HeadingIds(annexId);
        foreach (var section in sections)
        {
            var name = PlainText.Of(section.Heading.Content);
            if (form.Fields.FirstOrDefault(field => field.Name.Value == name) is not { } field)
            {
                var known = form.Fields.Select(field => field.Name.Value).ToList();
                problems.Add(AnnexProblems.UnknownField(section.Heading.Span, name, form.Id, known));
            }
            else if (answers.Find(answer => answer.Field == field) is { } first)
            {
                problems.Add(AnnexProblems.FieldTwice(section.Heading.Span, name, first.Span));
            }
            else
            {
                answers.Add(BindAnswer(section, field, ids, problems));
            }
        }

        return answers;
    }

    private static FormAnswer BindAnswer(BodySection section, FormField field, HeadingIds ids, DiagnosticBag problems)
    {
        if (section.Content.IsEmpty)
        {
            problems.Add(AnnexProblems.EmptyField(section.Heading.Span, field.Name.Value));
        }

        if (section.Heading.Style is { } style)
        {
            problems.Add(BindingProblems.StyleOnHeading(style.Span, style.Value));
        }

        return new FormAnswer(field, ids.For(section.Heading), ids.Complete(section.Content, problems), section.Span);
    }

    private static void ReportMissing(
        FormDefinition form,
        List<FormAnswer> answers,
        SourceSpan annex,
        DiagnosticBag problems)
    {
        foreach (var field in form.Fields.Where(field => answers.All(answer => answer.Field != field)))
        {
            problems.Add(AnnexProblems.MissingField(annex, field.Name.Value, form.Id));
        }
    }

    private static void ReportOrder(FormDefinition form, List<FormAnswer> answers, DiagnosticBag problems)
    {
        for (var i = 1; i < answers.Count; i++)
        {
            if (form.Fields.IndexOf(answers[i].Field) < form.Fields.IndexOf(answers[i - 1].Field))
            {
                var (name, before) = (answers[i].Field.Name.Value, answers[i - 1].Field.Name.Value);
                problems.Add(AnnexProblems.FieldOutOfOrder(answers[i].Span with { Length = 0 }, name, before));
            }
        }
    }
}
