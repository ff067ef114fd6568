using System.Text;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting;

/// <summary>Makes the areas of links, with what they lead to in words.</summary>
internal static class LinkAreas
{
    public static LinkArea Make(HtmlElement link, Rect area) =>
        new(link.Ordinal, area, link.Attribute("href") ?? "", Describe(link));

    /// <summary>The call of a footnote leads to the note, the note's number back to the call; other text of it leads nowhere.</summary>
    public static LinkArea? OfNote(LineItem.Text text, MarkPart part, Rect area)
    {
        var note = text.Element.Ordinal;
        var sign = text.Characters.Trim();
        return part switch
        {
            MarkPart.Call => new LinkArea(note, area, "#" + NoteAnchors.OfNote(note), $"Footnote {sign}", part),
            MarkPart.Marker => new LinkArea(note, area, "#" + NoteAnchors.OfCall(note), $"Back to the text at footnote {sign}", part),
            _ => null,
        };
    }

    /// <summary>The accessible name (ARIA in HTML): its label, else its content, else its title.</summary>
    private static string Describe(HtmlElement link)
    {
        if (link.Attribute("aria-label") is { Length: > 0 } label)
        {
            return label;
        }

        var text = new StringBuilder();
        AppendText(link, text);
        var words = text.ToString().Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? string.Join(' ', words) : link.Attribute("title") ?? "";
    }

    private static void AppendText(HtmlElement element, StringBuilder text)
    {
        if (element.Attribute("aria-hidden") == "true")
        {
            return;
        }

        text.Append(element.Name switch
        {
            "img" => element.Attribute("alt"),
            "svg" => element.Attribute("aria-label"),
            _ => "",
        });
        foreach (var child in element.Children)
        {
            if (child is HtmlText { Value: var value })
            {
                text.Append(value);
            }
            else if (child is HtmlElement inner)
            {
                AppendText(inner, text);
            }
        }
    }
}
