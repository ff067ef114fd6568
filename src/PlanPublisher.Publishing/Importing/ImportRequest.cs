namespace PlanPublisher.Publishing.Importing;

/// <summary>Which file of measured values to bring into which plan.</summary>
public sealed record ImportRequest
{
    /// <summary>The folder that has one folder a plan.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>The plan's folder; null if the content folder has only one.</summary>
    public string? PlanId { get; init; }

    /// <summary>Comma separated values, or a workbook whose name ends in <c>.xlsx</c>.</summary>
    public required string File { get; init; }

    /// <summary>Write into the plan; otherwise only show what would be written.</summary>
    public bool Writes { get; init; }
}
