using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Jobs.Scheduling;
using PlanPublisher.Web.Live;
using PlanPublisher.Web.Observing;
using PlanPublisher.Web.Pages;
using PlanPublisher.Web.Settings;
using PlanPublisher.Web.Watching;

namespace PlanPublisher.Web.Hosting;

/// <summary>The running service: pages, jobs and the watch over files, in one process.</summary>
public sealed class ServiceHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly StateFolder _state;
    private readonly bool _keepsState;

    private ServiceHost(WebApplication app, StateFolder state, bool keepsState)
    {
        _app = app;
        _state = state;
        _keepsState = keepsState;
    }

    /// <summary>Where it can be reached, once it has started.</summary>
    public string Address =>
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>For tests: what the service is made of.</summary>
    internal IServiceProvider Services => _app.Services;

    public static ServiceHost Create(ServiceSettings settings, TimeProvider clock, Func<ILoggingBuilder, ILoggingBuilder>? logging = null)
    {
        // No settings of the framework from files or the environment: planpublisher.yml says everything.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Addresses]).ConfigureKestrel(options => options.AddServerHeader = false);
        AddLogging(builder.Logging, settings.Log);
        logging?.Invoke(builder.Logging);
        var state = new StateFolder(settings.StateFolder);
        AddRecords(builder.Services, settings, state, clock);
        AddWork(builder.Services);
        builder.Services.AddSchedule(settings, state, clock);
        builder.Services.AddHostedService<ContentWatcher>();
        builder.Services.AddPages();
        var app = builder.Build();
        app.MapPages();
        return new ServiceHost(app, state, !settings.InMemory);
    }

    /// <summary>Starts serving and the jobs.</summary>
    /// <exception cref="IOException">The address is taken by another program.</exception>
    public async Task StartAsync(CancellationToken cancellation = default)
    {
        _app.Services.GetRequiredService<RunHistory>().CloseInterrupted();
        await _app.StartAsync(cancellation).ConfigureAwait(false);
        if (_keepsState)
        {
            _state.WriteAddress(Address);
        }
    }

    /// <summary>Serves until the process is asked to end, or <paramref name="cancellation"/> is.</summary>
    public async Task WaitForEndAsync(CancellationToken cancellation)
    {
        await _app.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
        if (_keepsState)
        {
            _state.RemoveAddress();
        }
    }

    /// <summary>What came of each build, with every problem in a line of its own, until the service ends.</summary>
    public async IAsyncEnumerable<string> NewsAsync()
    {
        var ending = _app.Services.GetRequiredService<ServiceEnding>().Token;
        var checks = _app.Services.GetRequiredService<PlanChecks>();
        var plans = _app.Services.GetRequiredService<PlanCatalogue>();
        await using var events = _app.Services.GetRequiredService<LiveFeed>().ListenAsync(ending).GetAsyncEnumerator(ending);
        while (await NextAsync(events).ConfigureAwait(false))
        {
            if (events.Current.Kind == LiveEvent.Ended)
            {
                var problems = plans.ReadAll().SelectMany(plan => checks.Find(plan.Id)?.Problems ?? []);
                yield return string.Join('\n', problems.Select(problem => problem.ToString()).Append(events.Current.Text));
            }
        }
    }

    public async Task StopAsync() => await _app.StopAsync().ConfigureAwait(false);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<bool> NextAsync(IAsyncEnumerator<LiveEvent> events)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static void AddLogging(ILoggingBuilder logging, LogForm form)
    {
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // Keys that live as long as the process need no encryption on a disk that they are not on.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddFilter("Quartz", LogLevel.Warning);
        if (form == LogForm.Json)
        {
            logging.AddJsonConsole(options =>
            {
                options.IncludeScopes = true;
                options.UseUtcTimestamp = true;
                options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
            return;
        }

        logging.AddConsole(options => options.FormatterName = LineFormatter.FormatterName);
        logging.AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
        if (form == LogForm.Quiet)
        {
            logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
        }
    }

    private static void AddRecords(IServiceCollection services, ServiceSettings settings, StateFolder state, TimeProvider clock)
    {
        services.AddSingleton(settings);
        services.AddSingleton(clock);
        services.AddSingleton(new ServiceDatabase(settings.InMemory ? null : state.PathOf("history.db")));
        services.AddSingleton<RunHistory>();
        services.AddSingleton<DoneOnce>();
        services.AddSingleton<PausedJobs>();
        services.AddSingleton<PlanChecks>();
        services.AddSingleton<RunLogs>();
        services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<RunLogs>());
        services.AddSingleton<ServiceMetrics>();
        services.AddSingleton<MetricsPage>();
        services.AddSingleton<LiveFeed>();
    }

    private static void AddWork(IServiceCollection services)
    {
        services.AddSingleton<PlanCatalogue>();
        services.AddSingleton<PlanBuilder>();
        services.AddSingleton<SaveClock>();
        services.AddSingleton<RegenerateJob>();
        services.AddSingleton<NightlyJob>();
        services.AddSingleton<CleanUpJob>();
        services.AddSingleton<JobCatalogue>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<RunningJobs>();
        services.AddSingleton<ServiceEnding>();
    }
}
