using Markdig.Syntax.Inlines;

namespace PlanPublisher.Plans.Markdown;

/// <summary><c>[?words]</c> in a text.</summary>
/// <param name="words">Null if the bracket is never closed.</param>
internal sealed class PlaceholderInline(string? words) : LeafInline
{
    public string? Words { get; } = words;
}
