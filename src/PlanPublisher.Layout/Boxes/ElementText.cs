using System.Text;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The text of an element as one line: for bookmarks, named strings and references to a heading's words.</summary>
/// <remarks>White space is collapsed; blocks and line breaks part words. Footnotes and what is not shown are left out.</remarks>
internal static class ElementText
{
    public static string Of(StyledElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, StyledElement element)
    {
        if (element.Style.Display == Display.None || element.Style.Float == Float.Footnote)
        {
            return;
        }

        var parts = element.Style.Display != Display.Inline || element.Element.Name == "br";
        AppendSpace(text, parts);
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case StyledElement inner:
                    Append(text, inner);
                    break;
                case StyledText words:
                    AppendCollapsed(text, words.Value);
                    break;
            }
        }

        AppendSpace(text, parts);
    }

    private static void AppendCollapsed(StringBuilder text, string value)
    {
        foreach (var c in value)
        {
            var isSpace = WhiteSpaceRules.IsCollapsible(c);
            AppendSpace(text, isSpace);
            // A soft hyphen is a place to break, not a part of the words.
            if (!isSpace && c != '\u00AD')
            {
                text.Append(c);
            }
        }
    }

    private static void AppendSpace(StringBuilder text, bool isWanted)
    {
        if (isWanted && text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }
}
