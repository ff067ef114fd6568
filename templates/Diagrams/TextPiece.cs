using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Templates.Diagrams;

/// <summary>Words of one weight in a box.</summary>
public readonly record struct TextPiece(string Words, bool IsBold)
{
    /// <summary>Running text as words of two weights; emphasis that is not strong is plain.</summary>
    public static ImmutableArray<TextPiece> Of(ImmutableArray<Inline> text) =>
    [
        .. text.Select(inline => inline is Inline.Strong strong
            ? new TextPiece(PlainText.Of(strong.Children), true)
            : new TextPiece(PlainText.Of([inline]), false)),
    ];
}
