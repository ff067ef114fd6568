using PlanPublisher.Fonts.Caching;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Styles.Cascading;

namespace PlanPublisher.Layout.Caching;

/// <summary>What styling and layout keep from one document for the next: compiled style sheets, shaped words, lines.</summary>
/// <remarks>
/// <para>
/// Everything is kept by what it follows from, never by where it stood, so a document is the same with a cache and
/// without. Nothing of a document's tree is held: lines are kept with stand-ins for their elements.
/// </para>
/// <para>Limited in size. Safe to share between threads.</para>
/// </remarks>
public sealed class LayoutCache
{
    /// <summary>Some 60 MB of glyphs at most: about thirty documents of two hundred pages.</summary>
    private const long MostGlyphs = 4_000_000;

    private const long MostMeasures = 200_000;

    private const long MostSheetSets = 8;

    /// <summary>How many paragraphs were taken from the cache.</summary>
    public long LinesFound => Lines.Hits;

    /// <summary>How many paragraphs had to be broken into lines.</summary>
    public long LinesMade => Lines.Misses;

    /// <summary>How many documents found their style sheets compiled.</summary>
    public long SheetsFound => Sheets.Hits;

    internal WordCache Words { get; } = new();

    internal AnonymousStyles Anonymous { get; } = new();

    internal LimitedCache<SheetSet, CompiledSheets> Sheets { get; } = new(MostSheetSets);

    internal LimitedCache<ParagraphKey, KeptLines> Lines { get; } = new(MostGlyphs);

    internal LimitedCache<ParagraphKey, ContentWidths> Widths { get; } = new(MostMeasures);
}
