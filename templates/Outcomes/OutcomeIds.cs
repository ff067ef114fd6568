using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Outcomes;

/// <summary>The ids of the head cells of one priority's table, by which each of its cells names what it is about.</summary>
/// <remarks>Two rows of heads stand over a cell, which <c>scope</c> alone does not tell apart everywhere (HTML, 4.9.12.2).</remarks>
public sealed record OutcomeIds(string MatrixId, Priority Priority)
{
    public string Caption => $"{MatrixId}-{Priority.Id}-caption";

    public string Stub => $"{MatrixId}-{Priority.Id}-stub";

    public string Head => $"{MatrixId}-{Priority.Id}-head";

    public string Outcome(FrameworkItem outcome) => $"{MatrixId}-{Priority.Id}-{outcome.Id.Value}";

    public string Row(OutcomeLine line) => $"{MatrixId}-{Priority.Id}-{line.Row.Field.Value.ToString().ToLowerInvariant()}";

    /// <summary>The heads of a cell for its <c>headers</c> attribute, from the widest to the nearest.</summary>
    public string HeadsOf(OutcomeLine line, OutcomeCell cell) => $"{Stub} {Row(line)} {Head} {Outcome(cell.Outcome)}";
}
