using System.Collections.Immutable;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What can be referred to in one document: each id's label, and the place in the document it leads to.</summary>
/// <remarks>
/// An objective has no place of its own: it stands in the table of each goal it contributes to. A reference to it leads
/// to the first of these tables. Things that are nowhere printed as themselves, such as the items of a framework, have
/// a label and no place.
/// </remarks>
internal sealed class ReferenceTable
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _placesElsewhere = new(StringComparer.Ordinal);

    public ReferenceTable(Plan plan, ImmutableArray<ResolvedPart> parts)
    {
        foreach (var thing in PlanThings.Of(plan))
        {
            _labels.TryAdd(thing.Id, thing.Label);
        }

        foreach (var name in DerivedParts.All)
        {
            _labels.TryAdd(name, DerivedPartTitles.Of(name));
        }

        AddPlaces(parts);
        if (plan.Annexes.FirstOrDefault(annex => _places.ContainsKey(annex.Id)) is { } firstAnnex)
        {
            AddPlace(DerivedParts.Annexes, firstAnnex.Id);
        }

        foreach (var id in PlacesOf(plan).Where(id => !_places.ContainsKey(id)))
        {
            _placesElsewhere.Add(id);
        }
    }

    public IEnumerable<string> Ids => _labels.Keys.Order(StringComparer.Ordinal);

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
                case ResolvedPart.GoalOverview { Introduction: { } introduction }:
                    AddPlaces(introduction, part.Id);
                    break;
                case ResolvedPart.GoalChapter chapter:
                    // "goals" has no page of its own: it begins with the first chapter.
                    AddPlace(DerivedParts.Goals, part.Id);
                    AddPlaces(chapter.Goal);
                    break;
            }
        }
    }

    private void AddPlaces(ProsePart part, string placeOfPart)
    {
        PlanThings.Of(part.Content, "").ToList().ForEach(thing => AddPlace(thing.Id, thing.Id));
        part.Indicators.ToList().ForEach(indicator => AddPlace(indicator.Id.Value, placeOfPart));
    }

    private void AddPlaces(ResolvedGoal goal)
    {
        foreach (var section in goal.Goal.Sections)
        {
            AddPlace(section.Id, section.Id);
            PlanThings.Of(section.Content, "").ToList().ForEach(thing => AddPlace(thing.Id, thing.Id));
        }

        var table = goal.Goal.Sections.FirstOrDefault(section => section.Role == GoalSectionRole.Objectives);
        foreach (var objective in goal.Objectives.Select(o => o.Objective))
        {
            AddPlace(objective.Id, table?.Id ?? goal.Goal.Id);
            objective.Indicators.ToList().ForEach(i => AddPlace(i.Id.Value, table?.Id ?? goal.Goal.Id));
        }
    }

    private static IEnumerable<string> PlacesOf(Plan plan) =>
        plan.Prose.SelectMany(part => PlanThings.Of(part.Content, "").Select(thing => thing.Id).Prepend(part.Id))
            .Concat(plan.Annexes.Select(annex => annex.Id))
            .Concat(plan.StrategicInitiatives.Select(initiative => initiative.Id))
            .Concat(plan.Goals.SelectMany(goal => goal.Sections.Select(section => section.Id).Prepend(goal.Id)))
            .Concat(DerivedParts.All);

    private void AddPlace(string id, string place) => _places.TryAdd(id, place);
}
