using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Starting;

/// <summary>What can be wrong with starting a plan. PP712x.</summary>
internal static class StartingProblems
{
    public static Diagnostic FolderIsThere(string folder) => Diagnostic.Error(
        "PP7120",
        SourceSpan.None,
        $"there is already a folder '{folder}', and nothing in it is overwritten",
        "choose another name, or move the folder away");
}
