using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>What the lines of a paragraph are set into.</summary>
/// <param name="Indent">Of the first line.</param>
/// <param name="AlignLast">Of the last line and of those before a forced break.</param>
internal readonly record struct LineFrame(Length Width, Length Indent, TextAlign Align, TextAlign AlignLast)
{
    /// <summary>Text 3, 6.3: by itself a last line is not justified, but aligned as the others are.</summary>
    public static LineFrame Of(ComputedStyle style, Length width, Length indent) => new(
        width,
        indent,
        style.TextAlign,
        style.TextAlignLast switch
        {
            TextAlignLast.Auto => style.TextAlign == TextAlign.Justify ? TextAlign.Start : style.TextAlign,
            TextAlignLast.End => TextAlign.End,
            TextAlignLast.Left => TextAlign.Left,
            TextAlignLast.Right => TextAlign.Right,
            TextAlignLast.Center => TextAlign.Center,
            TextAlignLast.Justify => TextAlign.Justify,
            _ => TextAlign.Start,
        });
}
