using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Checks that parts of annexes have a cover, and that an annex without text is the cover of some.</summary>
internal static class AnnexCovers
{
    public static void Check(ImmutableArray<Annex> annexes, DiagnosticBag problems)
    {
        foreach (var annex in annexes)
        {
            var number = annex.Number.Value;
            var siblings = annexes.Where(other => other.Number.Value.Letter == number.Letter).ToList();
            if (number.Part is not null && siblings.TrueForAll(other => other.Number.Value.Part is not null))
            {
                problems.Add(AnnexProblems.PartWithoutCover(annex.Number.Span, number.Words, number.Letter));
            }

            if (annex.Form is null && annex.Content.IsEmpty && (number.Part is not null || siblings.Count == 1))
            {
                problems.Add(BindingProblems.NoText(annex.Title.Span, annex.Label));
            }
        }
    }
}
