using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Changes;

/// <summary>What can be wrong with a request to compare. PP74xx.</summary>
internal static class ChangesProblems
{
    private const string OtherVersions = "name what to compare with: --since and a git revision, a copy of the content folder, or a plan's manifest.json";

    public static Diagnostic NeverBuilt(string planId, string folder) => Error(
        "PP7401",
        $"the folder '{folder}' does not say how the plan '{planId}' was when it was last built",
        $"build all its documents before you change it, or {OtherVersions}");

    public static Diagnostic SourcesAreGone(string path, IReadOnlyList<string> missing) => Error(
        "PP7402",
        $"the manifest '{path}' names {(missing.Count == 1 ? "a file" : $"{missing.Count} files")} that neither the output folder nor git has any more: {missing[0]}{(missing.Count > 1 ? " …" : "")}",
        OtherVersions);

    public static Diagnostic NoManifest(string path, string planId) => Error(
        "PP7403",
        $"the file '{path}' is no manifest of the plan '{planId}'",
        "name the manifest.json that a build writes into the plan's folder, not that of a document");

    public static Diagnostic NoPlanInFolder(string folder, string planId) => Error(
        "PP7404",
        $"the folder '{folder}' has no plan '{planId}'",
        "name a copy of the content folder, or of the plan's own folder together with --plan");

    public static Diagnostic NoSuchRevision(string revision) => Error(
        "PP7405",
        $"'{revision}' is no folder, no file, and no revision that git knows here",
        "'git log' lists revisions; write HEAD for the last one");

    public static Diagnostic NoGit(string revision) => Error(
        "PP7406",
        $"'{revision}' is no folder and no file, and the program 'git' cannot be run to look for a revision",
        "install git, or name a copy of the content folder or a manifest");

    public static Diagnostic EarlierHasErrors(string planId, string name, Diagnostic first) => new(
        "PP7407",
        Severity.Error,
        first.Span,
        $"the plan '{planId}' as of {name} cannot be compared, for it has a mistake: {first.Message}",
        "compare with a version that could be built");

    private static Diagnostic Error(string code, string message, string hint) =>
        new(code, Severity.Error, SourceSpan.None, message, hint);
}
