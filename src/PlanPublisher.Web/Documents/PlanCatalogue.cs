using System.Collections.Immutable;
using PlanPublisher.Publishing.Freshness;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Documents;

/// <summary>The plans of the content folder as they are at this moment.</summary>
public sealed class PlanCatalogue(ServiceSettings settings, PlanChecks checks)
{
    /// <summary>Every plan, in ordinal order of their folders' names.</summary>
    public ImmutableArray<PlanState> ReadAll() =>
    [
        .. PlanInputs.ReadAll(settings.ContentFolder, settings.TemplatesFolder, settings.TemplatesOverride)
            .Select(inputs => new PlanState(
                inputs.PlanId,
                inputs.Hash,
                WrittenDocument.PlanHash(settings.OutputFolder, inputs.PlanId),
                WrittenDocument.ReadAll(settings.OutputFolder, inputs.PlanId),
                checks.Find(inputs.PlanId)) { Editions = settings.Editions }),
    ];

    public PlanState? Find(string plan) => ReadAll().FirstOrDefault(state => state.Id == plan);

    /// <summary>One hash over all plans as they are.</summary>
    public static string HashOf(IEnumerable<PlanState> plans) => string.Join('-', plans.Select(plan => plan.InputHash[..16]));
}
