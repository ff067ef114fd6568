using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Says of each part of the model what kind of change a difference in it is.</summary>
/// <remarks>A part that is not named here is wording: what is new in the model is never left out of a comparison.</remarks>
internal static class ContentKinds
{
    private static readonly Dictionary<string, ChangeKind> ByName = new(StringComparer.Ordinal)
    {
        [nameof(Objective.GoalNumbers)] = ChangeKind.Link,
        [nameof(Objective.StrategicInitiativeNumbers)] = ChangeKind.Link,
        [nameof(Goal.KeyPriorities)] = ChangeKind.Link,
        [nameof(RegisterRow.Links)] = ChangeKind.Link,
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
        [nameof(Model.Series.Points)] = ChangeKind.Figure,
        ["Id"] = ChangeKind.Structure,
        ["Number"] = ChangeKind.Structure,
        [nameof(Objective.GroupId)] = ChangeKind.Structure,
        ["Kind"] = ChangeKind.Structure,
        [nameof(DocumentDefinition.Parts)] = ChangeKind.Structure,
        [nameof(FilledForm.FormId)] = ChangeKind.Structure,
        [nameof(GoalSection.Role)] = ChangeKind.Structure,
        [nameof(Block.Heading.Level)] = ChangeKind.Structure,
        [nameof(IndicatorTable.RowIds)] = ChangeKind.Structure,
        [nameof(Block.Insertion.TargetId)] = ChangeKind.Structure,
    };

    /// <param name="inherited">The kind of what the part belongs to.</param>
    public static ChangeKind Of(string name, ChangeKind inherited) =>
        inherited is ChangeKind.Link or ChangeKind.Figure ? inherited : ByName.GetValueOrDefault(name, ChangeKind.Wording);
}
