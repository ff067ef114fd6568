using System.Diagnostics;
using PlanPublisher.Web.History;

namespace PlanPublisher.Web.Observing;

/// <summary>The word for a result in metrics and on the command line.</summary>
public static class ResultWord
{
    public static string Of(RunResult result) => result switch
    {
        RunResult.Running => "running",
        RunResult.Worked => "worked",
        RunResult.NothingToDo => "nothing-to-do",
        RunResult.Mistakes => "mistakes",
        RunResult.Failed => "failed",
        RunResult.Cancelled => "cancelled",
        RunResult.Interrupted => "interrupted",
        _ => throw new UnreachableException(),
    };
}
