using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Observing;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Watching;

/// <summary>Watches content and templates, and has what changed rebuilt when nothing was saved for a moment.</summary>
/// <remarks>
/// It does not ask what changed: the job compares hashes. So a lost or doubled notice does no harm, and where the system
/// gives none (network folders, too many watches) looking again now and then is enough.
/// </remarks>
public sealed class ContentWatcher(
    ServiceSettings settings,
    IJobSchedule schedule,
    PlanCatalogue catalogue,
    SaveClock saves,
    ServiceMetrics metrics,
    TimeProvider clock,
    ILogger<ContentWatcher> logger) : BackgroundService
{
    /// <summary>How often to look even if no notice came.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _noticed = new(0, 1);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Lock _gate = new();
    private long _lastNotice;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Watch(settings.ContentFolder);
        Watch(settings.TemplatesFolder);
        if (settings.TemplatesOverride is { } overriding)
        {
            Watch(overriding);
        }

        await AskAsync(RunCause.Start, stoppingToken).ConfigureAwait(false);
        while (!stoppingToken.IsCancellationRequested)
        {
            var wasNoticed = await _noticed.WaitAsync(Patience, stoppingToken).ConfigureAwait(false);
            if (wasNoticed)
            {
                await WaitForQuietAsync(stoppingToken).ConfigureAwait(false);
                metrics.ChangeSeen();
            }

            if (wasNoticed || catalogue.ReadAll().Any(plan => plan.IsDue))
            {
                await AskAsync(RunCause.Change, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    public override void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _noticed.Dispose();
        base.Dispose();
    }

    private void Watch(string folder)
    {
        if (!Workspace.HasFolder(folder))
        {
            logger.LogWarning("there is no folder {Folder} to watch", folder);
            return;
        }

        try
        {
            var watcher = new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => Notice(change.Name);
            watcher.Created += (_, change) => Notice(change.Name);
            watcher.Deleted += (_, change) => Notice(change.Name);
            watcher.Renamed += (_, change) => Notice(change.Name);
            watcher.Error += (_, error) => NoticeLost(error.GetException());
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning("{Folder} cannot be watched ({Reason}): changes are found within a minute", folder, exception.Message);
        }
    }

    /// <summary>Files that no build reads, such as an editor's temporary ones, are no change.</summary>
    private void Notice(string? path)
    {
        if (path is null || path.Split('/', '\\').Any(name => name.StartsWith('.') || name.EndsWith('~')))
        {
            return;
        }

        Notice();
    }

    private void NoticeLost(Exception reason)
    {
        logger.LogWarning("notices of changes were lost ({Reason}): looking at everything", reason.Message);
        Notice();
    }

    private void Notice()
    {
        lock (_gate)
        {
            _lastNotice = clock.GetTimestamp();
            saves.Notice();
            if (_noticed.CurrentCount == 0)
            {
                _noticed.Release();
            }
        }
    }

    private async Task WaitForQuietAsync(CancellationToken cancellation)
    {
        while (clock.GetElapsedTime(Interlocked.Read(ref _lastNotice)) is var quiet && quiet < settings.QuietTime)
        {
            await Task.Delay(settings.QuietTime - quiet, clock, cancellation).ConfigureAwait(false);
        }

        await _noticed.WaitAsync(TimeSpan.Zero, cancellation).ConfigureAwait(false);
    }

    private async Task AskAsync(RunCause cause, CancellationToken cancellation)
    {
        if (schedule.IsPaused(JobNames.Regenerate))
        {
            logger.LogInformation("rebuilding on change is paused");
            return;
        }

        await schedule.RunNowAsync(JobNames.Regenerate, cause, cancellation).ConfigureAwait(false);
    }
}
