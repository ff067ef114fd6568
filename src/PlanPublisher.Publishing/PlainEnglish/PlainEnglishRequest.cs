using System.Collections.Immutable;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>Which documents to read.</summary>
public sealed record PlainEnglishRequest
{
    /// <summary>The folder that has one folder a plan.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>The program's own styles, fonts and lists.</summary>
    public required string TemplatesFolder { get; init; }

    /// <summary>A folder whose files stand in for those of <see cref="TemplatesFolder"/>; null for none.</summary>
    public string? TemplatesOverride { get; init; }

    /// <summary>Only these plans; all if it is empty.</summary>
    public ImmutableArray<string> PlanIds { get; init; } = [];

    /// <summary>Only documents of this id; null for all.</summary>
    public string? DocumentId { get; init; }
}
