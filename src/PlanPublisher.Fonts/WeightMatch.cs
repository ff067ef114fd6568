namespace PlanPublisher.Fonts;

/// <summary>How near a face's weight is to the one asked for (CSS Fonts 4, 5.2 "Matching font styles").</summary>
public static class WeightMatch
{
    /// <summary>
    /// From 400 to 500 look up to 500 first, then below, then above; below 400 look down first; above 500 look up first.
    /// A weight on the wrong side counts as 1,000 further away.
    /// </summary>
    public static int Distance(int has, int wanted)
    {
        var away = Math.Abs(has - wanted);
        return wanted switch
        {
            >= 400 and <= 500 when has >= wanted && has <= 500 => away,
            >= 400 and <= 500 => has < wanted ? 1_000 + away : 2_000 + away,
            < 400 => has <= wanted ? away : 1_000 + away,
            _ => has >= wanted ? away : 1_000 + away,
        };
    }
}
