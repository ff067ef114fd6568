namespace PlanPublisher.Web.History;

/// <summary>Why a job ran.</summary>
public enum RunCause
{
    /// <summary>Its time had come.</summary>
    Schedule,

    /// <summary>A file was saved.</summary>
    Change,

    /// <summary>A person asked for it.</summary>
    Person,

    /// <summary>The service started.</summary>
    Start,

    /// <summary>The service had ended during the run before.</summary>
    Recovery,

    /// <summary>The run before had failed.</summary>
    Retry,
}
