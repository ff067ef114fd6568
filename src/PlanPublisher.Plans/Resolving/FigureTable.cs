using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Every figure and wording of a plan that a text may take over, by its path: <c>street-crime.target</c>.</summary>
internal sealed class FigureTable
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public FigureTable(Plan plan, ImmutableArray<ResolvedGoal> goals)
    {
        AddPlan(plan);
        foreach (var goal in goals)
        {
            AddGoal(goal);
        }

        plan.GoalGroups.ToList().ForEach(group => Add(group.Id.Value, "title", group.Title.Value));
        foreach (var group in plan.ObjectiveGroups)
        {
            Add(group.Id.Value, "title", group.Title.Value);
            AddCount(group.Id.Value, "count", plan.Objectives.Count(o => o.GroupId.Value == group.Id.Value));
        }

        foreach (var framework in plan.Frameworks)
        {
            Add(framework.Id, "title", framework.Title.Value);
            AddCount(framework.Id, "count", framework.Items.Length);
            foreach (var item in framework.Items)
            {
                Add(item.Id.Value, "title", item.Title.Value);
                Add(item.Id.Value, "summary", item.Summary?.Value);
            }
        }

        PlanIndicators.Of(plan).ToList().ForEach(AddIndicator);
        AddPriorities(plan);

        plan.Agreements.ToList().ForEach(AddAgreement);
        plan.Series.ToList().ForEach(AddSeries);
        AddRegisters(plan);
    }

    public IEnumerable<string> Paths => _values.Keys;

    public string? Find(string path) => _values.GetValueOrDefault(path);

    private void AddPlan(Plan plan)
    {
        Add("plan", "title", plan.Title.Value);
        Add("plan", "subtitle", plan.Subtitle?.Value);
        Add("plan", "version", plan.Version?.Value);
        Add("plan", "status", plan.StatusWords.Value);
        Add("plan", "date", plan.Phrases.Date(plan.Date.Value));
        Add("plan", "period", plan.Period.Value.Words);
        Add("plan", "from", plan.Phrases.Date(plan.Period.Value.From));
        Add("plan", "to", plan.Phrases.Date(plan.Period.Value.To));
        plan.Variables.ToList().ForEach(variable => Add("variables", variable.Name, variable.Value.Value));
        AddCount("goals", "count", plan.Goals.Length);
        AddCount("objectives", "count", plan.Objectives.Length);
        AddCount(SpineColumn.Activities, "count", plan.Objectives.Sum(objective => objective.Activities.Length));
        Add("plan", "vision", plan.Vision?.Value);
        AddCount("indicators", "count", plan.Objectives.Sum(objective => objective.Indicators.Length));
        plan.Objectives.ToList().ForEach(objective => Add(objective.Id, "title", objective.Title.Value));
    }

    private void AddPriorities(Plan plan)
    {
        plan.Priorities.ToList().ForEach(priority => Add(priority.Id, "title", priority.Title.Value));
        AddCount("priorities", "count", plan.Priorities.Length);
        AddCount("priorities", "objectives", plan.Priorities.Sum(priority => priority.Cells.Sum(cell => cell.Objectives.Length)));
        AddCount("priorities", "indicators", plan.Priorities.Sum(priority => priority.Cells.Sum(cell => cell.Indicators.Length)));
        AddCount("priorities", "activities", plan.Priorities.Sum(priority => priority.Activities.Count()));
    }

    private void AddGoal(ResolvedGoal goal)
    {
        var id = goal.Goal.Id;
        Add(id, "title", goal.Goal.Title.Value);
        Add(id, "statement", goal.Goal.Statement.Value);
        AddCount(id, "aims", goal.AimCount);
        AddCount(id, "initiatives", goal.InitiativeCount);
        AddCount(id, "nested-initiatives", goal.NestedInitiativeCount);
        AddCount(id, "success", goal.SuccessClauseCount);
        AddCount(id, "objectives", goal.Objectives.Length);
    }

    private void AddIndicator(Indicator indicator)
    {
        foreach (var (name, words) in IndicatorFigures.Of(indicator))
        {
            Add(indicator.Id.Value, name, words);
        }
    }

    private void AddAgreement(Agreement agreement)
    {
        Add(agreement.Id, "text", agreement.Text.Value);
        foreach (var subTarget in agreement.SubTargets)
        {
            Add(subTarget.Id.Value, "text", subTarget.Text.Value);
            foreach (var (name, words) in IndicatorFigures.Of(subTarget.Target))
            {
                Add(subTarget.Id.Value, name, words);
            }
        }
    }

    /// <summary>A value with its unit only where that is a sign: the sentence says what is counted.</summary>
    private void AddSeries(Series series)
    {
        foreach (var point in series.Points)
        {
            var isSign = point.Value.Unit is ['%' or '£', ..];
            var value = isSign ? TargetWords.Of(point.Value) : point.Value.Digits;
            var part = point.Part is { } name ? $", {name.Value}" : "";
            _values.TryAdd($"{series.Id}[{point.Period.Value}{part}]", value);
        }
    }

    private void AddRegisters(Plan plan)
    {
        AddCount(Agreement.All, "count", plan.Agreements.Length);
        AddCount(DerivedParts.Annexes, "count", plan.Annexes.Count(annex => annex.Number.Value.Part is null));
        foreach (var register in plan.Registers)
        {
            Add(register.Id, "title", register.Title.Value);
            AddCount(register.Id, "count", register.Rows.Count());
        }
    }

    private void AddCount(string id, string name, int count) =>
        Add(id, name, count.ToString(CultureInfo.InvariantCulture));

    private void Add(string id, string name, string? value)
    {
        if (value is not null)
        {
            _values.TryAdd($"{id}.{name}", value);
        }
    }
}
