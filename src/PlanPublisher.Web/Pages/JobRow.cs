using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;

namespace PlanPublisher.Web.Pages;

/// <summary>A job as the schedule shows it.</summary>
/// <param name="When">"Each time a file is saved", or its time plan.</param>
/// <param name="Next">Null if it has no next time.</param>
/// <param name="Last">Null if it never ran.</param>
/// <param name="Blocked">Why it may not be run now; null if it may.</param>
public sealed record JobRow(
    string Name, string Title, string When, bool IsPaused, bool IsRunning, FireTime? Next, RunRecord? Last, string? Blocked);
