namespace PlanPublisher.Web.History;

/// <summary>Remembers which effects have come about.</summary>
public sealed class DoneOnce(ServiceDatabase database, TimeProvider clock)
{
    public bool Has(EffectKey key) => database.Query(
        "SELECT 1 FROM done WHERE job = $job AND period = $period AND content_hash = $hash",
        _ => true,
        ("$job", key.Job),
        ("$period", key.Period),
        ("$hash", key.ContentHash)).Count > 0;

    /// <summary>The content hash that a job has worked on for a period; null if it has not.</summary>
    public string? HashOf(string job, string period) => database.Query(
        "SELECT content_hash FROM done WHERE job = $job AND period = $period",
        row => row.GetString(0),
        ("$job", job),
        ("$period", period)).FirstOrDefault();

    /// <returns>False if the effect was known already.</returns>
    public bool Add(EffectKey key, long run) => database.Execute(
        "INSERT OR IGNORE INTO done (job, period, content_hash, run, at) VALUES ($job, $period, $hash, $run, $at)",
        ("$job", key.Job),
        ("$period", key.Period),
        ("$hash", key.ContentHash),
        ("$run", run),
        ("$at", ServiceDatabase.Text(clock.GetUtcNow()))) > 0;
}
