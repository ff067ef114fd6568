using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Checks what priorities share, and what outcome matrices have to show of them.</summary>
internal sealed class PriorityRules(Plan plan, DiagnosticBag problems)
{
    public void Check()
    {
        plan.Priorities.ToList().ForEach(CheckShared);
        plan.Priorities.SelectMany(priority => priority.Own).ToList().ForEach(CheckSharedWith);
        foreach (var objective in plan.Priorities.SelectMany(priority => priority.Cells).SelectMany(cell => cell.Objectives))
        {
            if (objective.Items.IsEmpty && objective.Text.Value.EndsWith(':'))
            {
                problems.Add(PriorityProblems.ListIsMissing(objective.Text.Span, objective.Text.Value));
            }
        }

        plan.OutcomeMatrices.ToList().ForEach(Check);
        plan.Documents.ToList().ForEach(Check);
        if (plan.OutcomeMatrices.IsEmpty)
        {
            plan.Priorities.ToList().ForEach(priority =>
                problems.Add(PriorityProblems.NotInMatrix(priority.Title.Span, priority.Title.Value)));
        }
    }

    private void CheckShared(Priority priority)
    {
        var known = plan.Priorities.SelectMany(other => other.Indicators).Select(indicator => indicator.Id.Value).ToList();
        foreach (var cell in priority.Cells)
        {
            var inCell = cell.Indicators.OfType<CellIndicator.Own>().Select(own => own.Indicator.Id.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var id in cell.Indicators.OfType<CellIndicator.Shared>().Select(shared => shared.IndicatorId))
            {
                if (!known.Contains(id.Value))
                {
                    problems.Add(PriorityProblems.UnknownShared(id.Span, id.Value, known));
                }
                else if (!inCell.Add(id.Value))
                {
                    problems.Add(PriorityProblems.SharedTwice(id.Span, id.Value, priority.Title.Value));
                }
            }
        }
    }

    private void CheckSharedWith(CellIndicator.Own own)
    {
        foreach (var number in own.SharedWith)
        {
            if (plan.Priorities.FirstOrDefault(priority => priority.Number.Value == number.Value) is not { } other)
            {
                problems.Add(PriorityProblems.UnknownPriority(number.Span, number.Value, plan.Priorities.Select(p => p.Number.Value)));
            }
            else if (!SharedIndicators.AreNamedBy(other, own.Indicator.Id.Value))
            {
                var name = own.Indicator.Code?.Value ?? own.Indicator.Measure.Value;
                problems.Add(PriorityProblems.SharedByOneSide(number.Span, name, other.Title.Value));
            }
        }
    }

    /// <summary>Links lead to the entries of a matrix, of which a document can have one place each.</summary>
    private void Check(DocumentDefinition document)
    {
        var matrices = plan.OutcomeMatrices.Select(matrix => matrix.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var second in document.Parts.Where(part => matrices.Contains(part.Value)).Skip(1))
        {
            problems.Add(PriorityProblems.SecondMatrix(second.Span, document.Id.Value));
        }
    }

    private void Check(OutcomeMatrix matrix)
    {
        if (plan.Priorities.IsEmpty)
        {
            problems.Add(PriorityProblems.NoPriorities(matrix.Title.Span, matrix.Id));
        }

        if (plan.Frameworks.FirstOrDefault(framework => framework.Id == matrix.FrameworkId.Value) is not { } framework)
        {
            var known = plan.Frameworks.Select(f => f.Id).ToList();
            problems.Add(StructureProblems.UnknownFramework(matrix.FrameworkId.Span, matrix.FrameworkId.Value, known));
            return;
        }

        var outcomes = new SupportedItems(framework);
        foreach (var priority in plan.Priorities)
        {
            CheckCells(priority, framework, outcomes);
            CheckRows(priority, matrix);
        }
    }

    private void CheckCells(Priority priority, Framework framework, SupportedItems outcomes)
    {
        var first = new Dictionary<FrameworkItem, PriorityCell>();
        foreach (var cell in priority.Cells)
        {
            if (outcomes.Find(cell.Outcome.Value) is not { Part: null } found)
            {
                problems.Add(StructureProblems.UnknownItem(cell.Outcome.Span, framework.Id, cell.Outcome.Value, outcomes.Names));
            }
            else if (!first.TryAdd(found.Item, cell))
            {
                var title = found.Item.Title.Value;
                problems.Add(PriorityProblems.OutcomeTwice(cell.Outcome.Span, priority.Title.Value, title, first[found.Item].Outcome.Span));
            }
        }

        foreach (var outcome in framework.Items.Where(outcome => !first.ContainsKey(outcome)))
        {
            problems.Add(PriorityProblems.EmptyColumn(priority.Title.Span, priority.Title.Value, outcome.Title.Value));
        }
    }

    private void CheckRows(Priority priority, OutcomeMatrix matrix)
    {
        foreach (var row in matrix.Rows.Where(row => priority.Cells.All(cell => CellEntries.CountOf(cell, row.Field.Value) == 0)))
        {
            problems.Add(PriorityProblems.EmptyRow(priority.Title.Span, priority.Title.Value, row.Title.Value));
        }
    }
}
