using Markdig.Syntax.Inlines;

namespace PlanPublisher.Plans.Markdown;

/// <summary><c>{…}</c> in a text: a binding, or attributes of the block that ends there.</summary>
/// <param name="content">What stands between the braces; null for an opening brace without a closing one.</param>
internal sealed class BraceInline(string? content) : LeafInline
{
    public string? Content { get; } = content;

    public bool IsAttributes => Content is ['.' or '#', ..];
}
