using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>goals/</c>: front matter, then sections, some of which the model looks into.</summary>
internal static class GoalBinder
{
    private static readonly (string Word, GoalSectionRole Role)[] Roles =
    [
        ("aims", GoalSectionRole.Aims),
        ("initiatives", GoalSectionRole.Initiatives),
        ("success", GoalSectionRole.Success),
        ("objectives", GoalSectionRole.Objectives),
    ];

    public static Goal Bind(ParsedFile file, Plan plan, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a goal", problems);
        var number = reader.RequiredNumber("goal", PlanFolders.NumberOf(file.Source.Path));
        var id = $"goal-{number.Value}";
        var agreements = reader.TextList("agreements").Select(text => BindAgreement(text, problems));
        var goal = new Goal(
            number,
            id,
            reader.RequiredText("title"),
            reader.RequiredText("statement"),
            SupportsBinder.Bind(reader, "what a goal supports", plan.Frameworks),
            [.. agreements.Where(link => link is not null).Select(link => link!)],
            BindSections(id, file.Body, problems),
            reader.Span)
        {
            GroupId = reader.OptionalId("group"),
            OtherTitles = OtherTitlesBinder.Bind(reader, plan.Language.Value, problems),
        };
        reader.ReportFormerKey("key-priorities", "supports: { key-priorities: … }");
        reader.ReportUnknownKeys();
        CheckGroup(goal, plan, problems);
        return goal;
    }

    private static void CheckGroup(Goal goal, Plan plan, DiagnosticBag problems)
    {
        var known = plan.GoalGroups.Select(group => group.Id.Value).ToList();
        if (goal.GroupId is { } group && !known.Contains(group.Value))
        {
            problems.Add(BindingProblems.UnknownGoalGroup(group.Span, group.Value, known));
        }
        else if (goal.GroupId is null && known.Count > 0)
        {
            problems.Add(BindingProblems.GoalWithoutGroup(goal.Title.Span, goal.Number.Value, known));
        }
    }

    private static AgreementLink? BindAgreement(Sourced<string> text, DiagnosticBag problems)
    {
        const string inFull = " in full";
        var isInFull = text.Value.EndsWith(inFull, StringComparison.Ordinal);
        var id = isInFull ? text.Value[..^inFull.Length] : text.Value;
        if (!PlanId.IsValid(id))
        {
            problems.Add(BindingProblems.NotAnAgreement(text.Span, text.Value));
            return null;
        }

        return new AgreementLink(new Sourced<string>(id, text.Span), isInFull);
    }

    private static ImmutableArray<GoalSection> BindSections(
        string goalId,
        ImmutableArray<Block> body,
        DiagnosticBag problems)
    {
        var sections = ImmutableArray.CreateBuilder<GoalSection>();
        var ids = new HeadingIds(goalId);
        var cut = BodySections.Of(body);
        if (!cut.Before.IsEmpty)
        {
            problems.Add(BindingProblems.TextBeforeSection(cut.Before[0].Span));
        }

        foreach (var section in cut.Sections)
        {
            sections.Add(BindSection(section, ids, sections, problems));
        }

        return sections.ToImmutable();
    }

    private static GoalSection BindSection(
        BodySection section,
        HeadingIds ids,
        IReadOnlyCollection<GoalSection> before,
        DiagnosticBag problems)
    {
        var heading = section.Heading;
        var role = RoleOf(heading, problems);
        var first = before.FirstOrDefault(other => other.Role == role);
        if (role != GoalSectionRole.Other && first is not null)
        {
            problems.Add(BindingProblems.RoleTwice(heading.Span, "the goal", heading.Style!.Value.Value, first.Span));
        }

        // The section's role is a better id than its words, which may be worded anew.
        var id = role == GoalSectionRole.Other ? ids.For(heading) : ids.For(heading, WordOf(role));
        return new GoalSection(role, id, heading.Content, ids.Complete(section.Content, problems), section.Span);
    }

    private static string WordOf(GoalSectionRole role) => Array.Find(Roles, known => known.Role == role).Word;

    private static GoalSectionRole RoleOf(Block.Heading heading, DiagnosticBag problems)
    {
        if (heading.Style is not { } style)
        {
            return GoalSectionRole.Other;
        }

        foreach (var (word, role) in Roles)
        {
            if (word == style.Value)
            {
                return role;
            }
        }

        problems.Add(BindingProblems.UnknownRole(style.Span, style.Value, "a goal", [.. Roles.Select(role => role.Word)]));
        return GoalSectionRole.Other;
    }
}
