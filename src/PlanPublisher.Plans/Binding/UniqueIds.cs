using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Checks that no id is used twice in a plan, whatever the things are: references name nothing but the id.</summary>
/// <remarks>Documents are not referred to: their ids are names of folders and only differ from each other.</remarks>
internal static class UniqueIds
{
    public static void Check(Plan plan, DiagnosticBag problems)
    {
        Check(PlanThings.Of(plan), problems);
        Check(plan.Documents.Select(document => new PlanThing(document.Id.Value, "", document.Id.Span)), problems);
    }

    private static void Check(IEnumerable<PlanThing> things, DiagnosticBag problems)
    {
        var first = new Dictionary<string, PlanThing>(StringComparer.Ordinal);
        foreach (var thing in things.Where(thing => thing.Id.Length > 0))
        {
            if (!first.TryAdd(thing.Id, thing))
            {
                problems.Add(BindingProblems.DuplicateId(thing.Span, thing.Id, first[thing.Id].Span));
            }
        }
    }
}
