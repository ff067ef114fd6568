using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Writes running text in one line with the marks that authors use, so that marks are compared as words are.</summary>
internal static class InlineNotation
{
    public static string Of(ImmutableArray<Inline> inlines) =>
        inlines.IsDefault ? "" : string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Inline.Text text => text.Value,
        Inline.Emphasis emphasis => $"*{Of(emphasis.Children)}*",
        Inline.Strong strong => $"**{Of(strong.Children)}**",
        Inline.LineBreak => "\\",
        Inline.Link link => $"[{Of(link.Children)}]({link.Address})",
        Inline.Footnote footnote => $"^[{string.Join(' ', ContentTree.TextsOf(footnote.Content))}]",
        Inline.Reference reference => $"[{reference.Words}](#{reference.TargetId})",
        Inline.Binding binding => $"{{{binding.Path}}}",
        Inline.Placeholder placeholder => $"[?{string.Join("; ", ContentTree.TextsOf(placeholder))}]",
        Inline.CrossReference reference => $"[{reference.Label}](#{reference.TargetId})",
        Inline.BoundText bound => $"{{{bound.Path}={bound.Value}}}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
