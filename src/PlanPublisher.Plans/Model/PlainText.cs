using System.Collections.Immutable;
using System.Text;

namespace PlanPublisher.Plans.Model;

/// <summary>The words of running text without its marks: for labels, outlines and names of things.</summary>
/// <remarks>Footnotes are left out. A reference or binding that is not resolved yet has no words but its own.</remarks>
public static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Inline.Text plain:
                    text.Append(plain.Value);
                    break;
                case Inline.Emphasis emphasis:
                    Append(text, emphasis.Children);
                    break;
                case Inline.Strong strong:
                    Append(text, strong.Children);
                    break;
                case Inline.Link link:
                    Append(text, link.Children);
                    break;
                default:
                    text.Append(WordsOf(inline));
                    break;
            }
        }
    }

    private static string WordsOf(Inline inline) => inline switch
    {
        Inline.LineBreak => " ",
        Inline.Placeholder placeholder => placeholder.Words,
        Inline.CrossReference reference => reference.Label,
        Inline.BoundText bound => bound.Value,
        Inline.Reference reference => reference.Words ?? "",
        _ => "",
    };
}
