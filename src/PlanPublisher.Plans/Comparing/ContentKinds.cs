using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Says of each part of the model what kind of change a difference in it is.</summary>
/// <remarks>A part that is not named here is wording: what is new in the model is never left out of a comparison.</remarks>
internal static class ContentKinds
{
    /// <summary>The fields of plan.md that are no lists of things.</summary>
    private static readonly ImmutableHashSet<string> OfHeader =
    [
        nameof(Plan.Title), nameof(Plan.ShortTitle), nameof(Plan.Subtitle), nameof(Plan.Bodies), nameof(Plan.Period),
        nameof(Plan.Status), nameof(Plan.StatusWords), nameof(Plan.Version), nameof(Plan.Date), nameof(Plan.DateWords),
        nameof(Plan.Language), nameof(Plan.Vision), nameof(Plan.Values),
    ];

    private static readonly Dictionary<string, ChangeKind> ByName = new(StringComparer.Ordinal)
    {
        [nameof(Objective.GoalNumbers)] = ChangeKind.Link,
        [nameof(Objective.StrategicInitiativeNumbers)] = ChangeKind.Link,
        [nameof(Objective.Supports)] = ChangeKind.Link,
        [nameof(PriorityCell.Outcome)] = ChangeKind.Structure,
        [nameof(CellIndicator.Shared.IndicatorId)] = ChangeKind.Link,
        [nameof(CellIndicator.Own.SharedWith)] = ChangeKind.Link,
        [nameof(MatrixDefinition.RowSet)] = ChangeKind.Structure,
        [nameof(MatrixDefinition.ColumnSets)] = ChangeKind.Structure,
        [nameof(MatrixDefinition.Links)] = ChangeKind.Link,
        [nameof(RegisterRow.SummaryId)] = ChangeKind.Link,
        [nameof(AgreementIndicator.SeriesId)] = ChangeKind.Link,
        [nameof(AgreementIndicator.NoteIds)] = ChangeKind.Link,
        [nameof(AgreementIndicator.TargetNoteIds)] = ChangeKind.Link,
        [nameof(SubTarget.NoteId)] = ChangeKind.Link,
        [nameof(FilledForm.RowId)] = ChangeKind.Link,
        [nameof(AgreementLink.AgreementId)] = ChangeKind.Link,
        [nameof(AgreementLink.IsInFull)] = ChangeKind.Link,
        [nameof(AgreementIndicator.Base)] = ChangeKind.Figure,
        [nameof(AgreementIndicator.Estimate)] = ChangeKind.Figure,
        [nameof(Series.Points)] = ChangeKind.Figure,
        ["Id"] = ChangeKind.Structure,
        ["Number"] = ChangeKind.Structure,
        ["GroupId"] = ChangeKind.Structure,
        ["Kind"] = ChangeKind.Structure,
        [nameof(DocumentDefinition.Parts)] = ChangeKind.Structure,
        [nameof(SpinePage.GroupIds)] = ChangeKind.Structure,
        [nameof(DiagramLayer.FrameworkId)] = ChangeKind.Structure,
        [nameof(FilledForm.FormId)] = ChangeKind.Structure,
        [nameof(GoalSection.Role)] = ChangeKind.Structure,
        [nameof(Block.Heading.Level)] = ChangeKind.Structure,
        [nameof(IndicatorTable.RowIds)] = ChangeKind.Structure,
        [nameof(Block.Insertion.TargetId)] = ChangeKind.Structure,
    };

    /// <param name="owner">The record that has the part.</param>
    /// <param name="inherited">The kind of what the part belongs to.</param>
    public static ChangeKind Of(Type owner, string name, ChangeKind inherited) =>
        inherited is not ChangeKind.Wording ? inherited
        : owner == typeof(Plan) && OfHeader.Contains(name) ? ChangeKind.Header
        : ByName.GetValueOrDefault(name, ChangeKind.Wording);
}
