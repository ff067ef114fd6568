namespace PlanPublisher.Web.History;

/// <summary>How a run of a job ended.</summary>
public enum RunResult
{
    Running,

    Worked,

    /// <summary>There was nothing to do: everything was as it should be, or this had been done before.</summary>
    NothingToDo,

    /// <summary>The content has mistakes; documents with mistakes were not made.</summary>
    Mistakes,

    /// <summary>The machine or the program failed; it is tried again as the settings say.</summary>
    Failed,

    /// <summary>A person stopped it.</summary>
    Cancelled,

    /// <summary>The service ended during the run.</summary>
    Interrupted,
}
