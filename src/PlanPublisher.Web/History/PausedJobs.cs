namespace PlanPublisher.Web.History;

/// <summary>Which jobs a person has paused. They stay paused when the service starts again.</summary>
public sealed class PausedJobs(ServiceDatabase database)
{
    public bool Has(string job) => database.Query("SELECT 1 FROM paused WHERE job = $job", _ => true, ("$job", job)).Count > 0;

    public void Add(string job) => database.Execute("INSERT OR IGNORE INTO paused (job) VALUES ($job)", ("$job", job));

    public void Remove(string job) => database.Execute("DELETE FROM paused WHERE job = $job", ("$job", job));
}
