using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>strategic-initiatives/</c>.</summary>
internal static class StrategicInitiativeBinder
{
    private const string Objectives = "objectives";

    public static StrategicInitiative Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a strategic initiative", problems);
        var number = reader.RequiredNumber("initiative", PlanFolders.NumberOf(file.Source.Path));
        if (number.Value is < 1 or > RomanNumeral.Largest)
        {
            problems.Add(BindingProblems.NoRomanNumeral(number.Span, number.Value));
        }

        var id = $"strategic-initiative-{number.Value}";
        var ids = new HeadingIds(id);
        var body = BodySections.Of(file.Body);
        var initiative = new StrategicInitiative(
            number,
            id,
            reader.RequiredText("title"),
            ids.Complete(body.Before, problems),
            BindSections(body.Sections, ids, problems),
            reader.Span);
        reader.ReportUnknownKeys();
        if (file.Body.IsEmpty && file.FrontMatter is not null)
        {
            problems.Add(BindingProblems.NoText(initiative.Title.Span, $"'{initiative.Title.Value}'"));
        }

        return initiative;
    }

    private static ImmutableArray<GoalSection> BindSections(
        ImmutableArray<BodySection> sections,
        HeadingIds ids,
        DiagnosticBag problems)
    {
        var bound = ImmutableArray.CreateBuilder<GoalSection>();
        foreach (var section in sections)
        {
            var role = RoleOf(section.Heading, problems);
            var first = bound.FirstOrDefault(before => before.Role == GoalSectionRole.Objectives);
            if (role == GoalSectionRole.Objectives && first is not null)
            {
                problems.Add(BindingProblems.RoleTwice(section.Heading.Span, "the initiative", Objectives, first.Span));
            }

            // As in goals, the role is a better id than the words.
            var id = role == GoalSectionRole.Other ? ids.For(section.Heading) : ids.For(section.Heading, Objectives);
            var content = ids.Complete(section.Content, problems);
            bound.Add(new GoalSection(role, id, section.Heading.Content, content, section.Span));
        }

        return bound.ToImmutable();
    }

    private static GoalSectionRole RoleOf(Block.Heading heading, DiagnosticBag problems)
    {
        switch (heading.Style)
        {
            case null:
                return GoalSectionRole.Other;
            case { Value: Objectives }:
                return GoalSectionRole.Objectives;
            case { } style:
                problems.Add(BindingProblems.UnknownRole(style.Span, style.Value, "a strategic initiative", [Objectives]));
                return GoalSectionRole.Other;
        }
    }
}
