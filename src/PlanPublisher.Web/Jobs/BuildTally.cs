using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Pages.Words;

namespace PlanPublisher.Web.Jobs;

/// <summary>Adds up what several builds came to.</summary>
internal sealed class BuildTally
{
    private int _documents;
    private int _changed;
    private int _errors;
    private int _warnings;

    public void Add(BuildResult result)
    {
        _documents += result.Documents.Count(document => !document.IsReused);
        _changed += result.Documents.Count(document => document.FilesChanged > 0);
        _errors += result.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        _warnings += result.Diagnostics.Count(problem => problem.Severity == Severity.Warning);
    }

    public JobOutcome ToOutcome(string also = "")
    {
        var problems = (_errors, _warnings) switch
        {
            (0, 0) => "",
            (0, _) => $", {Counted.Of(_warnings, "warning")}",
            (_, 0) => $", {Counted.Of(_errors, "error")}",
            _ => $", {Counted.Of(_errors, "error")} and {Counted.Of(_warnings, "warning")}",
        };
        var made = $"{Counted.Of(_documents, "document")} made, {Counted.OfThem(_changed)} changed{problems}{also}";
        return _errors > 0
            ? new JobOutcome(RunResult.Mistakes, made + "; documents with errors keep their last good copy")
            : new JobOutcome(RunResult.Worked, made);
    }
}
