namespace PlanPublisher.Web.Jobs;

/// <summary>When jobs run. What is behind it can be any scheduler.</summary>
public interface IJobSchedule
{
    /// <summary>Has a job run as soon as it can. Runs of one job come one after the other.</summary>
    Task RunNowAsync(string job, History.RunCause cause, CancellationToken cancellation = default);

    Task PauseAsync(string job, CancellationToken cancellation = default);

    Task ResumeAsync(string job, CancellationToken cancellation = default);

    /// <summary>Asks the runs of a job that are under way to stop.</summary>
    /// <returns>False if none was.</returns>
    Task<bool> CancelAsync(string job, CancellationToken cancellation = default);

    bool IsPaused(string job);

    /// <summary>The next times of a job, the earliest first; none for a job that runs on change alone.</summary>
    IReadOnlyList<FireTime> NextTimes(string job, int count);
}
