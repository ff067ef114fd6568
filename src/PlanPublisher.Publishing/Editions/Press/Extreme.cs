namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>The greatest or the least of what was met, and the first page with it.</summary>
internal sealed class Extreme(bool isGreatest)
{
    /// <summary>Null if nothing was met.</summary>
    public (double Value, PagePlace Place)? Found { get; private set; }

    public void Take(double value, PagePlace place)
    {
        if (Found is not { } found || (isGreatest ? value > found.Value : value < found.Value))
        {
            Found = (value, place);
        }
    }
}
