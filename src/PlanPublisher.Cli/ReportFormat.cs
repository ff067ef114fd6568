namespace PlanPublisher.Cli;

/// <summary>The value of <c>--format</c>: how problems are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people, beside progress.</summary>
    Text,

    /// <summary>One JSON object a line, in place of the summary.</summary>
    Json,

    /// <summary>One SARIF 2.1.0 log, in place of the summary.</summary>
    Sarif,
}
