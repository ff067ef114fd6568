namespace PlanPublisher.Templates.Prose;

/// <summary>Where an author's heading stands in the page's outline.</summary>
public static class HeadingLevel
{
    /// <summary>A chapter's title is an h2, so an author's first level is an h3.</summary>
    private const int OfChapter = 2;

    /// <summary>The level to write: deeper than what it stands under, and at most one below the heading before it.</summary>
    /// <param name="authored">As the author wrote it, from 1.</param>
    /// <param name="under">The heading that the whole stretch of prose stands under.</param>
    /// <param name="before">The heading last written in this stretch, or <paramref name="under"/>.</param>
    public static int Of(int authored, int under, int before) =>
        Math.Clamp(authored + OfChapter, under + 1, before + 1);
}
