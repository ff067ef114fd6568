namespace PlanPublisher.Web.Jobs;

/// <summary>Work that the service does by itself. It knows nothing of who runs it, or when.</summary>
public interface IServiceJob
{
    /// <summary>As settings, addresses and the command line name it: "nightly".</summary>
    string Name { get; }

    /// <summary>As pages name it: "Nightly build and checks".</summary>
    string Title { get; }

    /// <summary>Why a person may not run it at this moment; null if they may.</summary>
    string? ReasonNotToRunNow => null;

    /// <summary>Does the work. May be called again for the same <see cref="JobRun.Period"/>: the effect must come once.</summary>
    Task<JobOutcome> RunAsync(JobRun run, IProgress<JobStep> progress, CancellationToken cancellation);
}
