using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>objectives/</c>; the folder it lies in is its group.</summary>
internal static class ObjectiveBinder
{
    public static Objective Bind(ParsedFile file, Plan plan, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "an objective", problems);
        var number = reader.RequiredNumber("objective", PlanFolders.NumberOf(file.Source.Path));
        var group = PlanFolders.GroupOf(file.Source.Path);
        var id = $"{group}-{number.Value}";
        var objective = new Objective(
            number,
            id,
            new Sourced<string>(group, number.Span),
            reader.RequiredText("title"),
            reader.NumberList("goals"),
            IndicatorBinder.BindAll(reader, id, problems),
            reader.Span)
        {
            OtherTitles = OtherTitlesBinder.Bind(reader, plan.Language.Value, problems),
            StrategicInitiativeNumbers = reader.NumberList("strategic-initiatives"),
            Activities = reader.TextList("activities"),
            Plain = reader.OptionalText("plain"),
            Supports = SupportsBinder.Bind(reader, "what an objective supports", plan.Frameworks),
        };
        reader.ReportUnknownKeys();
        Check(objective, file, plan, problems);
        return objective;
    }

    private static void Check(Objective objective, ParsedFile file, Plan plan, DiagnosticBag problems)
    {
        var groups = plan.ObjectiveGroups.Select(group => group.Id.Value).ToList();
        if (!groups.Contains(objective.GroupId.Value))
        {
            problems.Add(BindingProblems.UnknownGroup(file.Source.Span(0, 0), objective.GroupId.Value, groups));
        }

        if (objective.Indicators.IsEmpty && objective.Activities.IsEmpty)
        {
            problems.Add(BindingProblems.NoIndicators(objective.Title.Span, objective.Title.Value));
        }

        FileFrontMatter.ReportText(file, "an objective", problems);
    }
}
