using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Checks that what registers name exists, that each column is supported, and that summaries agree.</summary>
internal sealed class RegisterRules(Plan plan, DiagnosticBag problems)
{
    public void Check()
    {
        foreach (var register in plan.Registers)
        {
            CheckLinks(register);
            foreach (var row in register.Rows)
            {
                CheckSummary(row);
            }
        }

        CheckAnnexes();
    }

    private void CheckLinks(Register register)
    {
        var known = LinkSet.Of(plan).ToList();
        foreach (var name in register.LinkSets)
        {
            if (known.Find(set => set.Id == name.Value) is { } set)
            {
                CheckLinks(register, set, name.Span);
            }
            else
            {
                problems.Add(RegisterProblems.UnknownLinkSet(name.Span, name.Value, [.. known.Select(set => set.Id)]));
            }
        }
    }

    private void CheckLinks(Register register, LinkSet set, SourceSpan column)
    {
        var supported = new HashSet<LinkTarget>();
        foreach (var links in register.Rows.SelectMany(row => row.Links).Where(links => links.SetId == set.Id))
        {
            var inRow = new HashSet<LinkTarget>();
            foreach (var item in links.Items)
            {
                if (set.Find(item.Value) is not { } target)
                {
                    var known = set.Targets.Select(target => target.Number).ToList();
                    problems.Add(RegisterProblems.UnknownLinkItem(item.Span, set.Id, item.Value, known));
                }
                else if (!inRow.Add(target))
                {
                    problems.Add(RegisterProblems.LinkTwice(item.Span, item.Value));
                }
            }

            supported.UnionWith(inRow);
        }

        // A register whose rows could not be read has been reported.
        foreach (var target in set.Targets.Where(target => register.Rows.Any() && !supported.Contains(target)))
        {
            problems.Add(RegisterProblems.ColumnWithoutMarks(column, register.Id, target.ShortLabel));
        }
    }

    private void CheckSummary(RegisterRow row)
    {
        if (row.SummaryId is not { } summary)
        {
            return;
        }

        if (plan.Annexes.FirstOrDefault(annex => annex.Id == summary.Value) is not { } found)
        {
            problems.Add(RegisterProblems.UnknownSummary(summary.Span, summary.Value, plan.Annexes.Select(a => a.Id).ToList()));
        }
        else if (found.Form?.RowId?.Value != row.Id.Value)
        {
            problems.Add(RegisterProblems.SummaryDisagrees(summary.Span, row.Id.Value, found.Id, found.Number.Span));
        }
    }

    private void CheckAnnexes()
    {
        var rows = plan.Registers.SelectMany(register => register.Rows).ToList();
        foreach (var annex in plan.Annexes)
        {
            if (annex.Form?.RowId is not { } name)
            {
                continue;
            }

            if (rows.Find(row => row.Id.Value == name.Value) is not { } row)
            {
                problems.Add(RegisterProblems.UnknownRow(name.Span, name.Value, rows.ConvertAll(row => row.Id.Value)));
            }
            else if (row.SummaryId?.Value != annex.Id)
            {
                problems.Add(RegisterProblems.SummaryDisagrees(name.Span, row.Id.Value, annex.Id, row.Id.Span));
            }
        }
    }
}
