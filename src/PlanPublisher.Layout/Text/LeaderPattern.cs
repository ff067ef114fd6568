using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>Fills the room of a leader with repeats of its pattern (GCPM 3, "leaders").</summary>
/// <remarks>
/// Only whole repeats are set. They are counted from the right edge of the line, so that the dots of neighbouring lines
/// stand in columns whatever stands after them.
/// </remarks>
internal static class LeaderPattern
{
    /// <param name="leader">One repeat.</param>
    public static LineItem.Text Fill(GlyphRunBuilder runs, TextFont font, LineItem.Text leader, Length left, Length right, Length lineWidth)
    {
        var step = leader.Width;
        if (step <= Length.Zero)
        {
            return leader;
        }

        var skipped = (lineWidth - right).Raw;
        var end = lineWidth - (step * ((skipped + step.Raw - 1) / step.Raw));
        var count = (int)Math.Max(0, (end - left).Raw / step.Raw);
        var pattern = string.Concat(Enumerable.Repeat(leader.Characters, count));
        var glyphs = runs.BuildOne(font, pattern);
        return leader with
        {
            X = end - (step * count),
            Width = glyphs.Width,
            Glyphs = glyphs.Glyphs,
            Characters = glyphs.Characters,
        };
    }
}
