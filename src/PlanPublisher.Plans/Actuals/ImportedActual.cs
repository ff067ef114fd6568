using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Actuals;

/// <summary>An incoming value and the one that the plan has in its place; null if it has none.</summary>
public sealed record ImportedActual(Actual Actual, Actual? Before)
{
    public bool IsNew => Before is null;

    public bool IsChanged => Before is not null && (Before.Value.Value != Actual.Value.Value || Before.Source.Value != Actual.Source.Value);
}
