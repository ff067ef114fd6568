namespace PlanPublisher.Publishing.Changes;

/// <summary>Which plans to compare, and with what.</summary>
public sealed record ChangesRequest
{
    /// <summary>The folder that has one folder a plan, as it is now.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>The output folder of builds, which keeps the sources of the last whole one.</summary>
    public required string BuiltFolder { get; init; }

    /// <summary>The program's own styles, fonts and profiles.</summary>
    public required string TemplatesFolder { get; init; }

    /// <summary>A folder whose files stand in for those of <see cref="TemplatesFolder"/>; null for none.</summary>
    public string? TemplatesOverride { get; init; }

    /// <summary>Only this plan; null for all.</summary>
    public string? PlanId { get; init; }

    /// <summary>A folder, a plan's manifest, or a revision that git knows; null for the last whole build.</summary>
    public string? Since { get; init; }

    /// <summary>Where a report with page pictures is written; null for none.</summary>
    public string? ReportFolder { get; init; }
}
