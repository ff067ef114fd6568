using Microsoft.Extensions.DependencyInjection;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Settings;
using Quartz;

namespace PlanPublisher.Web.Jobs.Scheduling;

/// <summary>Registers Quartz as the scheduler, with a SQLite file of its own or in memory.</summary>
internal static class QuartzServices
{
    public static void AddSchedule(this IServiceCollection services, ServiceSettings settings, StateFolder state, TimeProvider clock)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options =>
            {
                options.InstanceName = "planpublisher";
                options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            quartz.UseTimeProvider(clock);
            quartz.UseDefaultThreadPool(maxConcurrency: 4);
            quartz.UseDefaultRetryPolicy(QuartzSchedule.RetryOf(settings.OnChange));
            if (settings.InMemory)
            {
                quartz.UseInMemoryStore();
            }
            else
            {
                UseFile(quartz, state.PathOf("schedule.db"));
            }
        });
        services.AddSingleton<WaitingChanges>();
        services.AddSingleton<QuartzSchedule>();
        services.AddSingleton<IJobSchedule>(provider => provider.GetRequiredService<QuartzSchedule>());
        services.AddHostedService(provider => provider.GetRequiredService<QuartzSchedule>());
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static void UseFile(IQuartzBuilder quartz, string path) => quartz.UsePersistentStore(store =>
    {
        store.ProvisionSchema();
        store.ConfigureStore(options =>
        {
            options.StoreJobDataAsStrings = true;
            options.RecoverFiringsCancelledByShutdown = true;
        });
        store.UseSqlite(ServiceDatabase.Driver, ServiceDatabase.ConnectionTo(path));
    });
}
