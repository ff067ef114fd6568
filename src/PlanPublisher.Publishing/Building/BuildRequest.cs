using System.Collections.Immutable;
using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Publishing.Building;

/// <summary>What to build, from where to where.</summary>
public sealed record BuildRequest
{
    /// <summary>The folder that has one folder a plan.</summary>
    public required string ContentFolder { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>The program's own styles, fonts and profiles.</summary>
    public required string TemplatesFolder { get; init; }

    /// <summary>A folder whose files stand in for those of <see cref="TemplatesFolder"/>; null for none.</summary>
    public string? TemplatesOverride { get; init; }

    /// <summary>Only this plan; null for all.</summary>
    public string? PlanId { get; init; }

    /// <summary>Only this document; null for all.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The editions to make; those that are not asked for stay as they are.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = Edition.All;

    /// <summary>The day from which what is due is counted; null for the date of each plan's edition.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Make every document, also those that nothing has changed for since they were made.</summary>
    public bool MakesAll { get; init; }

    /// <summary>Report problems and write nothing.</summary>
    public bool ChecksOnly { get; init; }
}
