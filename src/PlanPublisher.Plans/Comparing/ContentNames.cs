using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Comparing;

/// <summary>How changes call the things of a plan and their parts.</summary>
internal static class ContentNames
{
    private const int LongestLabel = 80;

    private static readonly Dictionary<string, string> ByPart = new(StringComparer.Ordinal)
    {
        [nameof(Objective.GoalNumbers)] = "goals it contributes to",
        [nameof(Objective.StrategicInitiativeNumbers)] = "strategic initiatives it contributes to",
        [nameof(Objective.GroupId)] = "group",
        [nameof(Goal.Agreements)] = "agreements it serves",
        [nameof(Indicator.Printed)] = "printed wording",
        [nameof(Indicator.Plain)] = "plain words",
        [nameof(AgreementIndicator.MediumTerm)] = "medium-term target",
        [nameof(AgreementIndicator.SeriesId)] = "series of measured values",
        [nameof(Objective.Supports)] = "what it supports",
        [nameof(RegisterRow.Links)] = "what it supports",
        [nameof(RegisterRow.SummaryId)] = "annex that summarises it",
        [nameof(Plan.StatusWords)] = "status in words",
        ["Content"] = "text",
        ["Items"] = "text",
        ["HeadRows"] = "table head",
        ["BodyRows"] = "rows",
        ["Cells"] = "cells",
    };

    /// <summary>What a thing is called; null for one that is called as what it belongs to.</summary>
    /// <param name="groups">The groups that number the objectives.</param>
    public static string? OfThing(object value, ImmutableArray<ObjectiveGroup> groups) => value switch
    {
        Objective objective => $"Objective {objective.Number.Value} ({GroupOf(objective, groups)}), {objective.Title.Value}",
        Goal goal => $"Goal {goal.Number.Value}, {goal.Title.Value}",
        GoalSection section => $"section \u201C{PlainText.Of(section.Heading)}\u201D",
        Agreement agreement => agreement.Label,
        AgreementIndicator indicator => indicator.Indicator.Measure.Value,
        Indicator indicator => indicator.Measure.Value,
        SubTarget item => item.Text.Value,
        AgreementPromise promise => promise.Measure.Value,
        StrategicInitiative initiative => $"{initiative.Label}, {initiative.Title.Value}",
        Annex annex => $"{annex.Label}, {annex.Title.Value}",
        FormAnswer answer => answer.Field.Label.Value,
        FormDefinition form => $"form \u201C{form.Title.Value}\u201D",
        ProsePart part => part.Title.Value,
        Register register => register.Title.Value,
        RegisterRow row => row.Title.Value,
        MatrixDefinition matrix => $"matrix \u201C{matrix.Title.Value}\u201D",
        MatrixLink link => $"what {link.Row.Value} supports",
        Framework framework => framework.Title.Value,
        FrameworkItem item => item.Title.Value,
        FrameworkPart part => part.Title.Value,
        Spine spine => $"table \u201C{spine.Title.Value}\u201D",
        Priority priority => $"priority \u201C{priority.Title.Value}\u201D",
        PriorityCell cell => $"outcome {cell.Outcome.Value}",
        CellObjective objective => objective.Text.Value,
        CellActivity activity => activity.Text.Value,
        OutcomeMatrix matrix => $"table \u201C{matrix.Title.Value}\u201D",
        Diagram diagram => $"diagram \u201C{diagram.Title.Value}\u201D",
        Series series => $"measured values \u201C{series.Id}\u201D",
        SeriesPoint point => point.Part is { } part ? $"{point.Period.Value}, {part.Value}" : point.Period.Value,
        Chart chart => $"chart \u201C{chart.Title.Value}\u201D",
        IndicatorTable table => $"table \u201C{table.Caption.Value}\u201D",
        PerformanceTable table => $"table \u201C{table.Caption.Value}\u201D",
        Block.Table { Caption.IsDefaultOrEmpty: false } table => $"table \u201C{PlainText.Of(table.Caption)}\u201D",
        ObjectiveGroup group => $"group \u201C{group.Title.Value}\u201D",
        DocumentDefinition document => $"document \u201C{document.Id.Value}\u201D",
        GlossaryEntry entry => $"glossary, {entry.Abbreviation}",
        JargonEntry entry => $"jargon, {entry.Phrase.Value}",
        AgreementNote note => $"note {note.Id.Value}",
        _ => null,
    };

    /// <summary>The name of a thing apart from its number, by which it is known again; null if it has none.</summary>
    public static string? OfThing(ContentNode node) => node is not ContentNode.Thing thing ? null : thing.Value switch
    {
        Objective objective => objective.Title.Value,
        Goal goal => goal.Title.Value,
        Annex annex => annex.Title.Value,
        StrategicInitiative initiative => initiative.Title.Value,
        Indicator indicator => indicator.Measure.Value,
        RegisterRow row => row.Title.Value,
        FrameworkItem item => item.Title.Value,
        _ => null,
    };

    /// <summary>"goal numbers" of "GoalNumbers", or what people call it.</summary>
    public static string OfPart(string name) => ByPart.TryGetValue(name, out var words) ? words : Spaced(name, ' ');

    /// <summary>Whether a part only holds others: it is called as what it stands in.</summary>
    public static bool IsContainer(string name) => name is "Content" or "Items" or "HeadRows" or "BodyRows" or "Cells" or "Entries";

    /// <summary>"goal-numbers" of "GoalNumbers".</summary>
    public static string Spaced(string name, char space) =>
        string.Concat(name.Select((letter, i) => char.IsAsciiLetterUpper(letter) && i > 0
            ? $"{space}{char.ToLowerInvariant(letter)}"
            : char.ToLowerInvariant(letter).ToString()));

    /// <summary>A label that is a whole sentence is cut where a word ends.</summary>
    public static string Short(string label)
    {
        if (label.Length <= LongestLabel)
        {
            return label;
        }

        var end = label.LastIndexOf(' ', LongestLabel);
        return label[..(end > 0 ? end : LongestLabel)].TrimEnd(',', ';', ':') + " …";
    }

    private static string GroupOf(Objective objective, ImmutableArray<ObjectiveGroup> groups) =>
        groups.FirstOrDefault(group => group.Id.Value == objective.GroupId.Value)?.ShortTitle.Value ?? objective.GroupId.Value;
}
