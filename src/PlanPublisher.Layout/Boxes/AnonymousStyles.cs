using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The styles of anonymous boxes, one instance for each parent style.</summary>
/// <remarks>
/// Ten thousand cells of one style have ten thousand anonymous paragraphs; fonts are looked up by style, so these share
/// one. It holds a style as long as its parent's is in use elsewhere. Safe to share between threads and documents.
/// </remarks>
internal sealed class AnonymousStyles
{
    private readonly ConditionalWeakTable<ComputedStyle, ConcurrentDictionary<Display, ComputedStyle>> _byParent = [];

    public ComputedStyle Of(ComputedStyle parent, Display display = Display.Block) =>
        _byParent.GetOrCreateValue(parent).GetOrAdd(display, static (wanted, from) => AnonymousStyle.Of(from, wanted), parent);
}
