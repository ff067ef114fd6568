namespace PlanPublisher.Templates.Prose;

/// <summary>Where the headings of one stretch of prose stand in the page's outline.</summary>
/// <remarks>
/// Headings that an author wrote at one level come out at one level, whatever it was, and none is more than one below the
/// heading that it stands under.
/// </remarks>
/// <param name="under">The heading that the whole stretch stands under.</param>
public sealed class HeadingLevel(int under)
{
    private readonly Stack<int> _open = new();

    /// <summary>The level of the heading last written, or the one that the stretch stands under.</summary>
    public int Last => under + _open.Count;

    /// <summary>The level to write for the next heading.</summary>
    /// <param name="authored">As the author wrote it, from 1.</param>
    public int Next(int authored)
    {
        while (_open.TryPeek(out var above) && above >= authored)
        {
            _open.Pop();
        }

        _open.Push(authored);
        return Last;
    }
}
