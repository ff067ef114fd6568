using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanPublisher.Plans.Markdown;

/// <summary>The last line of a quotation if it begins with a dash: whose words these are.</summary>
/// <param name="First">The first inline behind the dash.</param>
internal sealed record Attribution(ParagraphBlock Paragraph, LiteralInline First)
{
    private static readonly string[] Dashes = ["\u2014 ", "\u2013 ", "-- "];

    /// <summary>Finds the line and takes the dash off it; null if the quotation has none.</summary>
    public static Attribution? Take(QuoteBlock quotation)
    {
        if (quotation.LastChild is not ParagraphBlock { Inline: { } text } paragraph)
        {
            return null;
        }

        var line = text.FirstChild;
        for (var inline = text.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            line = inline is LineBreakInline && inline.NextSibling is { } next ? next : line;
        }

        if (line is not LiteralInline literal
            || Array.Find(Dashes, d => literal.Content.AsSpan().StartsWith(d)) is not { } dash)
        {
            return null;
        }

        literal.Content.Start += dash.Length;
        literal.Span.Start += dash.Length;
        return new Attribution(paragraph, literal);
    }

    /// <summary>Leaves the quotation without the line.</summary>
    public void RemoveFrom(QuoteBlock quotation)
    {
        if (First.PreviousSibling is null)
        {
            quotation.Remove(Paragraph);
            return;
        }

        First.PreviousSibling.Remove();
        Inline? inline = First;
        while (inline is not null)
        {
            var next = inline.NextSibling;
            inline.Remove();
            inline = next;
        }
    }
}
