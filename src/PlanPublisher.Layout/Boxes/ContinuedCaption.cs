using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The caption that a table shows again on its later pages, with a word for that.</summary>
/// <remarks>
/// No specification has it. The words are "(continued)", or what the attribute <c>data-continued</c> of the caption or
/// the table says; if that is empty, the caption stands once. Captions below their table are never shown again.
/// </remarks>
internal static class ContinuedCaption
{
    private const string Attribute = "data-continued";

    private const string EnglishWords = "(continued)";

    public static Box.Block? Of(Box.Block? caption, StyledElement table)
    {
        if (caption is null || caption.Style.CaptionSide == CaptionSide.Bottom || caption.Children.IsEmpty)
        {
            return null;
        }

        var words = caption.Element.Element.Attribute(Attribute) ?? table.Element.Attribute(Attribute) ?? EnglishWords;
        return words.Length == 0 ? null : caption with { Children = WithWords(caption, words) };
    }

    private static ImmutableArray<Box> WithWords(Box.Block caption, string words)
    {
        if (caption.Children[^1] is not Box.Paragraph last)
        {
            var style = AnonymousStyle.Of(caption.Style);
            var own = new InlineRuns(words, [RunOf(caption, style, 0, words.Length)], []);
            return caption.Children.Add(new Box.Paragraph(caption.Element, style, own, Marker: null));
        }

        var text = last.Content.Text + " " + words;
        var run = RunOf(caption, last.Style, last.Content.Text.Length, text.Length);
        var content = last.Content with { Text = text, Runs = last.Content.Runs.Add(run) };
        return caption.Children.SetItem(caption.Children.Length - 1, last with { Content = content });
    }

    private static InlineRun RunOf(Box caption, ComputedStyle style, int start, int end) =>
        new(start, end, InlineRunKind.Generated, style, caption.Element);
}
