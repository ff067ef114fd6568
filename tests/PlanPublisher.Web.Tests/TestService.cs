using Microsoft.Extensions.DependencyInjection;
using PlanPublisher.Cli;
using PlanPublisher.Cli.Tests;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Hosting;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Tests;

/// <summary>A service on a plan of a few lines, in a folder and at a port of its own.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ServiceHost _service;

    private TestService(ServiceHost service)
    {
        _service = service;
        Client = new HttpClient { BaseAddress = new Uri(service.Address) };
    }

    public HttpClient Client { get; }

    public RunHistory History => Get<RunHistory>();

    public IJobSchedule Schedule => Get<IJobSchedule>();

    public static async Task<TestService> StartAsync(SmallPlan plan, Func<ServiceSettings, ServiceSettings>? change = null, TimeProvider? clock = null)
    {
        var settings = new ServiceSettings
        {
            Addresses = ["http://127.0.0.1:0"],
            ContentFolder = plan.ContentFolder,
            OutputFolder = plan.OutputFolder,
            PublishedFolder = plan.PathOf("published"),
            StateFolder = plan.PathOf("state"),
            TemplatesFolder = ProgramFiles.Templates,
            QuietTime = TimeSpan.FromMilliseconds(50),
            Log = LogForm.Quiet,
        };
        var service = ServiceHost.Create(change?.Invoke(settings) ?? settings, clock ?? TimeProvider.System);
        await service.StartAsync();
        return new TestService(service);
    }

    public T Get<T>()
        where T : notnull => _service.Services.GetRequiredService<T>();

    /// <summary>Waits until a run of a job has ended that is later than <paramref name="after"/>.</summary>
    public async Task<RunRecord> WaitForRunAsync(string job, long after = 0)
    {
        RunRecord? found = null;
        await WaitAsync(() => (found = History.Latest(job, 100).LastOrDefault(run => run.Id > after && run.Ended is not null)) is not null);
        return found!;
    }

    public static async Task WaitAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition())
        {
            await Task.Delay(20, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _service.StopAsync();
        await _service.DisposeAsync();
    }
}
