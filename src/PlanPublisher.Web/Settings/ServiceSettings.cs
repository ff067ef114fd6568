using System.Collections.Immutable;
using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Web.Settings;

/// <summary>How the service runs: what stands in <c>planpublisher.yml</c>, or is taken if nothing stands there.</summary>
public sealed record ServiceSettings
{
    /// <summary>Where the pages are served; loopback only.</summary>
    public ImmutableArray<string> Addresses { get; init; } = ["http://127.0.0.1:5080"];

    public string ContentFolder { get; init; } = "content";

    public string OutputFolder { get; init; } = "output";

    /// <summary>Where documents are put when their embargo ends.</summary>
    public string PublishedFolder { get; init; } = "published";

    /// <summary>Where the service keeps its schedule and its history.</summary>
    public string StateFolder { get; init; } = ".planpublisher";

    /// <summary>The program's own styles, fonts and profiles; no setting.</summary>
    public string TemplatesFolder { get; init; } = "";

    /// <summary>A folder whose styles, fonts and brand files stand in for the program's own; null for none.</summary>
    public string? TemplatesOverride { get; init; }

    /// <summary>The editions that are made of each document.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = Edition.All;

    /// <summary>How long nothing may be saved before documents are made: editors save in several steps.</summary>
    public TimeSpan QuietTime { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long runs and their logs are kept.</summary>
    public TimeSpan KeepHistory { get; init; } = TimeSpan.FromDays(90);

    public LogForm Log { get; init; } = LogForm.Text;

    /// <summary>Nothing is kept: no schedule, no history.</summary>
    public bool InMemory { get; init; }

    public RetrySettings OnChange { get; init; } = new();

    public CronSettings Nightly { get; init; } = new("30 1 * * *");

    public CronSettings CleanUp { get; init; } = new("0 4 * * *");

    public ImmutableArray<PublicationSettings> Publications { get; init; } = [];

    /// <summary>These settings for somebody who writes: what runs by the clock is off, and nothing is kept.</summary>
    public ServiceSettings ForWatching() => this with
    {
        InMemory = true,
        Nightly = Nightly with { Cron = null },
        CleanUp = CleanUp with { Cron = null },
        Publications = [],
        Log = LogForm.Quiet,
    };
}
