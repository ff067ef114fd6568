using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Spines;

/// <summary>The ids of a spine's head cells, by which each of its cells names what it is about.</summary>
/// <remarks>Heads of several rows stand before a cell, and bands above it, which <c>scope</c> alone does not tell (HTML, 4.9.12.2).</remarks>
public sealed record SpineIds(string SpineId, int Page)
{
    public string Caption => $"{SpineId}-{Page}-caption";

    public string Vision => $"{SpineId}-{Page}-vision";

    public string Values => $"{SpineId}-{Page}-values";

    public string Column(string field) => $"{SpineId}-{Page}-column-{field}";

    public string Band(SpineBand band) => $"{SpineId}-band-{band.Group.Id.Value}";

    public string Outcome(SpineRun run) => $"{SpineId}-outcome-of-{run.Rows[0].Objective.Objective.Id}";

    public string Objective(SpineRow row) => $"{SpineId}-{row.Objective.Objective.Id}";

    /// <summary>The heads of a cell for its <c>headers</c> attribute, from the widest to the nearest.</summary>
    public string HeadsOf(SpineBand band, SpineRun run, SpineRow row, SpineCell cell) => string.Join(
        ' ',
        ((string[])[Band(band), run.Outcomes.IsEmpty ? "" : Outcome(run), Objective(row), Column(cell.Column.Field.Value)])
            .Where(id => id.Length > 0));
}
