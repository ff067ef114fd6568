using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Jobs;

/// <summary>Every job of this service, in the order that pages show them.</summary>
public sealed class JobCatalogue
{
    public JobCatalogue(IServiceProvider services, ServiceSettings settings)
    {
        All =
        [
            services.GetRequiredService<RegenerateJob>(),
            services.GetRequiredService<NightlyJob>(),
            .. settings.Publications.Select(publication => ActivatorUtilities.CreateInstance<PublishJob>(services, publication)),
            services.GetRequiredService<CleanUpJob>(),
        ];
    }

    public ImmutableArray<IServiceJob> All { get; }

    public IServiceJob? Find(string name) => All.FirstOrDefault(job => job.Name == name);
}
