using System.Collections.Immutable;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What can be referred to in one document: each id's label, and the place in the document it leads to.</summary>
/// <remarks>
/// An objective has no place of its own: it stands in the table of each goal it contributes to. A reference to it leads
/// to the first of these tables. What is put into a text, and what stands in it, has its place there. Things that are
/// nowhere printed as themselves, such as the items of a framework, have a label and no place.
/// </remarks>
internal sealed class ReferenceTable
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _placesElsewhere = new(StringComparer.Ordinal);
    private readonly Plan _plan;

    public ReferenceTable(Plan plan, ImmutableArray<ResolvedPart> parts)
    {
        _plan = plan;
        foreach (var thing in PlanThings.Of(plan))
        {
            _labels.TryAdd(thing.Id, thing.Label);
        }

        foreach (var name in DerivedParts.All)
        {
            _labels.TryAdd(name, DerivedPartTitles.Of(name, plan.Phrases));
        }

        AddPlaces(parts);
        foreach (var id in PlacesOf(plan).Where(id => !_places.ContainsKey(id)))
        {
            _placesElsewhere.Add(id);
        }
    }

    public IEnumerable<string> Ids => _labels.Keys.Order(StringComparer.Ordinal);

    /// <summary>The ids of all that could be put into a text.</summary>
    public IEnumerable<string> InsertableIds => ThingMaker.IdsOf(_plan);

    public string? LabelOf(string id) => _labels.GetValueOrDefault(id);

    /// <summary>The id of the element that a link to a thing leads to, or null if the document does not print it.</summary>
    public string? PlaceOf(string id) => _places.GetValueOrDefault(id);

    /// <summary>Whether a document that had the right part would have a place for it.</summary>
    public bool HasPlaceElsewhere(string id) => _placesElsewhere.Contains(id);

    private void AddPlaces(ImmutableArray<ResolvedPart> parts)
    {
        foreach (var part in parts)
        {
            AddPlace(part.Id, part.Id);
            switch (part)
            {
                case ResolvedPart.Prose prose:
                    AddPlaces(prose.Part, part.Id);
                    break;
                case ResolvedPart.GoalOverview overview:
                    AddPlaces(overview.Introduction, part.Id);
                    break;
                case ResolvedPart.GoalChapter chapter:
                    // "goals" has no page of its own: it begins with the first chapter. So do "annexes" and "matrices".
                    AddPlace(DerivedParts.Goals, part.Id);
                    AddPlaceOfGroup(chapter.Goal);
                    AddPlaces(chapter.Goal);
                    break;
                case ResolvedPart.StrategicInitiatives chapter:
                    AddPlaces(chapter.Introduction, part.Id);
                    chapter.Initiatives.ToList().ForEach(AddPlaces);
                    break;
                case ResolvedPart.AnnexChapter { Annex.Annex: var annex }:
                    AddPlace(DerivedParts.Annexes, part.Id);
                    AddPlaces(annex);
                    break;
                case ResolvedPart.MatrixChapter chapter:
                    AddPlace(DerivedParts.Matrices, part.Id);
                    AddInserted(chapter.Matrix.Id);
                    break;
                case ResolvedPart.ObjectivesByGoal byGoal:
                    AddPlaces(byGoal.Introduction, part.Id);
                    byGoal.Goals.ToList().ForEach(AddPlaces);
                    break;
                case ResolvedPart.ObjectivesByGroup byGroup:
                    AddPlaces(byGroup.Introduction, part.Id);
                    byGroup.Groups.ToList().ForEach(AddPlaces);
                    break;
                case ResolvedPart.Promises promises:
                    AddPlaces(promises.Introduction, part.Id);
                    promises.Groups.ToList().ForEach(AddPlaces);
                    break;
                case ResolvedPart.SpineChapter chapter:
                    AddPlaces(chapter.Spine);
                    break;
                case ResolvedPart.OutcomeChapter chapter:
                    chapter.Matrix.Priorities.ToList().ForEach(AddPlaces);
                    break;
                case ResolvedPart.OpenPlaceholders register:
                    AddPlaces(register.Introduction, part.Id);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    private void AddPlaces(ProsePart? part, string placeOfPart)
    {
        AddPlaces(part?.Content ?? []);
        part?.Indicators.ToList().ForEach(indicator => AddPlace(indicator.Id.Value, placeOfPart));
    }

    private void AddPlaces(ImmutableArray<Block> blocks)
    {
        PlanThings.Of(blocks, "").ToList().ForEach(thing => AddPlace(thing.Id, thing.Id));
        InsertedPlaces.In(blocks).ToList().ForEach(insertion => AddInserted(insertion.TargetId));
    }

    private void AddInserted(string id) =>
        InsertedPlaces.Of(_plan, id).ToList().ForEach(thing => AddPlace(thing.Id, thing.Place));

    private void AddPlaces(ResolvedGoal goal)
    {
        AddPlaces(goal.Goal.Sections);
        var table = goal.Goal.Sections.FirstOrDefault(section => section.Role == GoalSectionRole.Objectives);
        goal.Objectives.ToList().ForEach(objective => AddPlaces(objective.Objective, table?.Id ?? goal.Goal.Id));
    }

    private void AddPlaces(ImmutableArray<GoalSection> sections)
    {
        foreach (var section in sections)
        {
            AddPlace(section.Id, section.Id);
            AddPlaces(section.Content);
        }
    }

    private void AddPlaces(ResolvedStrategicInitiative resolved)
    {
        var initiative = resolved.Initiative;
        AddPlace(initiative.Id, initiative.Id);
        AddPlaces(initiative.Introduction);
        AddPlaces(initiative.Sections);
        var list = initiative.Sections.FirstOrDefault(section => section.Role == GoalSectionRole.Objectives);
        resolved.Objectives.ToList().ForEach(objective => AddPlace(objective.Objective.Id, list?.Id ?? initiative.Id));
    }

    private void AddPlaces(Annex annex)
    {
        AddPlaces(annex.Content);
        foreach (var answer in annex.Form?.Answers ?? [])
        {
            AddPlace(answer.Id, answer.Id);
            AddPlaces(answer.Content);
        }
    }

    private void AddPlaces(GoalObjectives goal)
    {
        if (goal.Goal is { } named)
        {
            AddPlace(named.Id, goal.PlaceId);
        }

        goal.Objectives.ToList().ForEach(objective => AddPlaces(objective.Objective.Objective, goal.PlaceId));
    }

    private void AddPlaces(PromiseGroup group) => group.Ids.ToList().ForEach(id => AddPlace(id, group.PlaceId));

    private void AddPlaces(GroupObjectives group)
    {
        AddPlace(group.Group.Id.Value, group.PlaceId);
        group.Objectives.ToList().ForEach(objective => AddPlaces(objective.Objective.Objective, group.PlaceId));
    }

    /// <summary>A group and its objectives are on a page of the spine, if no other part of the document has printed them.</summary>
    private void AddPlaces(ResolvedSpine spine)
    {
        foreach (var page in spine.Pages)
        {
            AddPlace(page.PlaceId, page.PlaceId);
            foreach (var band in page.Bands)
            {
                AddPlace(band.Group.Id.Value, page.PlaceId);
                band.Runs.SelectMany(run => run.Rows).ToList().ForEach(row => AddPlace(row.Objective.Objective.Id, page.PlaceId));
            }
        }
    }

    /// <summary>Each indicator of a priority is an entry of a cell, to which references lead.</summary>
    private void AddPlaces(ResolvedPriority resolved)
    {
        AddPlace(resolved.Priority.Id, resolved.Priority.Id);
        resolved.Priority.Indicators.ToList().ForEach(indicator => AddPlace(indicator.Id.Value, indicator.Id.Value));
    }

    private void AddPlaces(Objective objective, string place)
    {
        AddPlace(objective.Id, place);
        objective.Indicators.ToList().ForEach(indicator => AddPlace(indicator.Id.Value, place));
    }

    private static IEnumerable<string> PlacesOf(Plan plan) =>
        plan.Prose.SelectMany(part => PlanThings.Of(part.Content, "").Select(thing => thing.Id).Prepend(part.Id))
            .Concat(plan.Annexes.Select(annex => annex.Id))
            .Concat(plan.Spines.Select(spine => spine.Id))
            .Concat(plan.OutcomeMatrices.Select(matrix => matrix.Id))
            .Concat(plan.Priorities.SelectMany(priority => priority.Indicators.Select(i => i.Id.Value).Prepend(priority.Id)))
            .Concat(plan.StrategicInitiatives.Select(initiative => initiative.Id))
            .Concat(ThingMaker.IdsOf(plan))
            .Concat(plan.GoalGroups.Select(group => group.Id.Value))
            .Concat(plan.Goals.SelectMany(goal => goal.Sections.Select(section => section.Id).Prepend(goal.Id)))
            .Concat(DerivedParts.All);

    /// <summary>A group of goals has no page of its own: it stands on the page of the first of its goals.</summary>
    private void AddPlaceOfGroup(ResolvedGoal goal)
    {
        if (goal is { BeginsGroup: true, Group: { } group })
        {
            AddPlace(group.Id.Value, group.Id.Value);
        }
    }

    private void AddPlace(string id, string place) => _places.TryAdd(id, place);
}
