namespace PlanPublisher.Web.Settings;

/// <summary>How the service writes its log.</summary>
public enum LogForm
{
    /// <summary>A line an event, for people.</summary>
    Text,

    /// <summary>A JSON object a line, for programs that collect logs.</summary>
    Json,

    /// <summary>Only what is wrong, for whoever tells the rest otherwise.</summary>
    Quiet,
}
