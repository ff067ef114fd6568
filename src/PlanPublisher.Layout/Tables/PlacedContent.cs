using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>What stands of a cell's content on one page, from the top of its content box.</summary>
internal sealed record PlacedContent(ImmutableArray<PlacedFragment> Fragments, Length Height)
{
    /// <summary>The notes called in it.</summary>
    public NoteSet Notes { get; init; } = NoteSet.Empty;

    public static readonly PlacedContent None = new([], Length.Zero);

    public static PlacedContent Of(Placed placed) => placed.Fragment is { } fragment
        ? new PlacedContent([new PlacedFragment(default, fragment)], placed.Used) { Notes = placed.Notes }
        : None;

    public ImmutableArray<PlacedFragment> MovedBy(Point by) => PlacedFragment.MovedBy(Fragments, by);

    public PlacedContent AsRepeated() =>
        this with { Fragments = [.. Fragments.Select(placed => placed with { Role = FragmentRole.Repeated })] };

    /// <summary>All that is left from <paramref name="from"/> on, whatever its height.</summary>
    /// <remarks>A forced break inside a cell that is not cut has no meaning: the parts stand one below the other.</remarks>
    public static PlacedContent Rest(IPlaceable content, BreakToken? from)
    {
        var fragments = ImmutableArray.CreateBuilder<PlacedFragment>(1);
        var height = Length.Zero;
        var notes = NoteSet.Empty;
        do
        {
            var placed = content.Place(new Space(Length.Unbounded, Length.Unbounded, AtTop: true), from);
            if (placed.Fragment is not { } fragment)
            {
                break;
            }

            fragments.Add(new PlacedFragment(new Point(Length.Zero, height), fragment));
            height += placed.Used;
            notes = notes.With(placed.Notes);
            from = placed.Rest;
        }
        while (from is not null);

        return new PlacedContent(fragments.DrainToImmutable(), height) { Notes = notes };
    }
}
