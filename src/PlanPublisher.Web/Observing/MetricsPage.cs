using System.Diagnostics;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Live;

namespace PlanPublisher.Web.Observing;

/// <summary>Everything at <c>/metrics</c>. docs/operating.md says what each means.</summary>
public sealed class MetricsPage(ServiceMetrics metrics, PlanCatalogue plans, RunningJobs running, LiveFeed feed, JobCatalogue jobs, IJobSchedule schedule)
{
    public string Write()
    {
        var text = new PrometheusText();
        WriteJobs(text);
        WriteDocuments(text);
        WriteProcess(text);
        return text.ToString();
    }

    private void WriteJobs(PrometheusText text)
    {
        text.Head("planpublisher_job_runs_total", "counter", "Runs of jobs that have ended, by job and result.");
        foreach (var (job, result, count) in metrics.Runs)
        {
            text.Sample("planpublisher_job_runs_total", $"job=\"{job}\",result=\"{ResultWord.Of(result)}\"", count);
        }

        text.Head("planpublisher_job_duration_seconds", "histogram", "How long runs of jobs took.");
        foreach (var (job, times) in metrics.RunTimes)
        {
            text.Histogram("planpublisher_job_duration_seconds", $"job=\"{job}\"", times);
        }

        text.Gauge("planpublisher_jobs_running", "Runs that are under way.", running.All.Count);
        text.Head("planpublisher_job_paused", "gauge", "1 for a job that a person has paused.");
        foreach (var job in jobs.All)
        {
            text.Sample("planpublisher_job_paused", $"job=\"{job.Name}\"", schedule.IsPaused(job.Name) ? 1 : 0);
        }
    }

    private void WriteDocuments(PrometheusText text)
    {
        var states = plans.ReadAll();
        var documents = states.SelectMany(plan => plan.Documents.Select(plan.FreshnessOf)).ToList();
        text.Gauge("planpublisher_plans", "Plans in the content folder.", states.Length);
        text.Gauge("planpublisher_plans_with_errors", "Plans whose last build found errors.", states.Count(plan => plan.Check?.Errors > 0));
        text.Gauge("planpublisher_documents", "Documents in the output folder.", documents.Count);
        text.Gauge(
            "planpublisher_documents_out_of_date",
            "Documents that were not made from what their plan is now.",
            documents.Count(freshness => freshness != DocumentFreshness.Current));
        text.Counter("planpublisher_changes_seen_total", "Times that files were saved, after waiting for quiet.", metrics.ChangesSeen);
        text.Counter("planpublisher_documents_made_total", "Documents made.", metrics.DocumentsMade);
        text.Counter("planpublisher_documents_changed_total", "Documents made whose files changed.", metrics.DocumentsChanged);
        text.Counter("planpublisher_files_written_total", "Files written.", metrics.FilesWritten);
        text.Head("planpublisher_build_duration_seconds", "histogram", "How long a plan took to build.");
        text.Histogram("planpublisher_build_duration_seconds", "", metrics.BuildTimes);
        text.Head("planpublisher_save_to_output_seconds", "histogram", "From a save that was noticed to its documents.");
        text.Histogram("planpublisher_save_to_output_seconds", "", metrics.SaveToOutput);
    }

    private void WriteProcess(PrometheusText text)
    {
        using var process = Process.GetCurrentProcess();
        text.Gauge("planpublisher_pages_listening", "Open pages that wait for news.", feed.Readers);
        text.Gauge("process_resident_memory_bytes", "Memory of the process that is in RAM.", process.WorkingSet64);
        text.Counter("process_cpu_seconds_total", "Processor time used.", process.TotalProcessorTime.TotalSeconds);
        text.Gauge("process_threads", "Threads of the process.", process.Threads.Count);
        if (Workspace.HasFolder("/proc/self/fd"))
        {
            text.Gauge("process_open_fds", "Files, sockets and pipes that are open.", OpenHandles.Count());
        }

        text.Gauge("dotnet_gc_heap_bytes", "Memory of live and dead objects at the last collection.", GC.GetGCMemoryInfo().HeapSizeBytes);
        text.Counter("dotnet_gc_collections_total", "Full collections.", GC.CollectionCount(2));
    }
}
