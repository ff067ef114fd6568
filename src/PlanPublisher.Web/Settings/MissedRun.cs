namespace PlanPublisher.Web.Settings;

/// <summary>What becomes of runs that were due while the service was not running or the job was paused.</summary>
public enum MissedRun
{
    /// <summary>However many were missed, the job runs once, at once.</summary>
    RunOnce,

    /// <summary>The job waits for its next time.</summary>
    Skip,
}
