using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Checks that fields which an annex calls parallel have numbered lists of the same length.</summary>
internal static class ParallelLists
{
    public static void Check(FilledForm form, DiagnosticBag problems)
    {
        (string Name, int Count)? first = null;
        foreach (var name in form.Parallel)
        {
            if (form.Answers.FirstOrDefault(answer => answer.Field.Name.Value == name.Value) is not { } answer)
            {
                var known = form.Answers.Select(other => other.Field.Name.Value).ToList();
                problems.Add(AnnexProblems.UnknownParallel(name.Span, name.Value, known));
                continue;
            }

            var count = answer.Content.OfType<Block.List>().Where(list => list.IsOrdered).Sum(list => list.Items.Length);
            first ??= (name.Value, count);
            if (count != first.Value.Count)
            {
                var heading = answer.Span with { Length = 0 };
                problems.Add(AnnexProblems.ListsUnequal(heading, name.Value, count, first.Value.Name, first.Value.Count));
            }
        }
    }
}
