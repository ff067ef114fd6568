using System.Data.Common;

namespace PlanPublisher.Web.History;

/// <summary>Every run of every job with its log, for as long as the settings say.</summary>
public sealed class RunHistory(ServiceDatabase database, TimeProvider clock)
{
    private const string Columns = "id, job, cause, attempt, started, ended, result, summary";

    /// <summary>Writes down that a run has begun. Its number is what its log lines and files are found by.</summary>
    public long Begin(string job, RunCause cause, int attempt) => database.Query(
        "INSERT INTO run (job, cause, attempt, started, result) VALUES ($job, $cause, $attempt, $started, $result) RETURNING id",
        row => row.GetInt64(0),
        ("$job", job),
        ("$cause", cause.ToString()),
        ("$attempt", attempt),
        ("$started", ServiceDatabase.Text(clock.GetUtcNow())),
        ("$result", nameof(RunResult.Running)))[0];

    public void End(long run, RunResult result, string summary, string log) => database.Execute(
        "UPDATE run SET ended = $ended, result = $result, summary = $summary, log = $log WHERE id = $id",
        ("$ended", ServiceDatabase.Text(clock.GetUtcNow())),
        ("$result", result.ToString()),
        ("$summary", summary),
        ("$log", log),
        ("$id", run));

    /// <summary>Runs that never ended, because the process did: they are told as interrupted.</summary>
    public int CloseInterrupted() => database.Execute(
        "UPDATE run SET ended = $ended, result = $result, summary = $summary WHERE ended IS NULL",
        ("$ended", ServiceDatabase.Text(clock.GetUtcNow())),
        ("$result", nameof(RunResult.Interrupted)),
        ("$summary", "the service ended during this run; the job runs again"));

    /// <summary>The newest first.</summary>
    /// <param name="job">Null for all jobs.</param>
    public IReadOnlyList<RunRecord> Latest(string? job, int count) => database.Query(
        $"SELECT {Columns} FROM run WHERE $job IS NULL OR job = $job ORDER BY id DESC LIMIT $count",
        Read,
        ("$job", job),
        ("$count", count));

    public RunRecord? Find(long run) =>
        database.Query($"SELECT {Columns} FROM run WHERE id = $id", Read, ("$id", run)).FirstOrDefault();

    public string LogOf(long run) =>
        database.Query("SELECT log FROM run WHERE id = $id", row => row.GetString(0), ("$id", run)).FirstOrDefault() ?? "";

    /// <summary>Forgets runs that ended before a moment. What was done once stays known, or it would be done again.</summary>
    public int Forget(DateTimeOffset before) =>
        database.Execute("DELETE FROM run WHERE ended < $before", ("$before", ServiceDatabase.Text(before)));

    private static RunRecord Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        Enum.Parse<RunCause>(row.GetString(2)),
        row.GetInt32(3),
        ServiceDatabase.Moment(row.GetString(4)),
        row.IsDBNull(5) ? null : ServiceDatabase.Moment(row.GetString(5)),
        Enum.Parse<RunResult>(row.GetString(6)),
        row.GetString(7));
}
