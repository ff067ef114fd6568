using System.Text.Json;
using PlanPublisher.Web.History;

namespace PlanPublisher.Web.Documents;

/// <summary>Keeps the last check of each plan, so that problems are known after a restart without building anew.</summary>
public sealed class PlanChecks(ServiceDatabase database)
{
    public PlanCheck? Find(string plan) => database.Query(
        "SELECT input_hash, run, at, made, problems FROM plan_check WHERE plan = $plan",
        row => new PlanCheck(
            plan,
            row.GetString(0),
            row.GetInt64(1),
            ServiceDatabase.Moment(row.GetString(2)),
            row.GetString(3).Split('/', StringSplitOptions.RemoveEmptyEntries),
            JsonSerializer.Deserialize(row.GetString(4), ProblemNoteJson.Default.IReadOnlyListProblemNote) ?? []),
        ("$plan", plan)).FirstOrDefault();

    public void Keep(PlanCheck check) => database.Execute(
        """
        INSERT INTO plan_check (plan, input_hash, run, at, made, problems) VALUES ($plan, $hash, $run, $at, $made, $problems)
        ON CONFLICT (plan) DO UPDATE SET input_hash = $hash, run = $run, at = $at, made = $made, problems = $problems
        """,
        ("$plan", check.Plan),
        ("$hash", check.InputHash),
        ("$run", check.Run),
        ("$at", ServiceDatabase.Text(check.At)),
        ("$made", string.Join('/', check.Made)),
        ("$problems", JsonSerializer.Serialize(check.Problems, ProblemNoteJson.Default.IReadOnlyListProblemNote)));
}
