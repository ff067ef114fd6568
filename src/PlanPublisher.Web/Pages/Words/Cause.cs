using System.Diagnostics;
using PlanPublisher.Web.History;

namespace PlanPublisher.Web.Pages.Words;

/// <summary>Why a job ran, in words.</summary>
internal static class Cause
{
    public static string Of(RunCause cause) => cause switch
    {
        RunCause.Schedule => "Schedule",
        RunCause.Change => "A saved file",
        RunCause.Person => "A person",
        RunCause.Start => "Start of the service",
        RunCause.Recovery => "Recovery",
        RunCause.Retry => "Retry",
        _ => throw new UnreachableException(),
    };
}
