using System.Globalization;
using System.Text;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>Reads what an element says in words.</summary>
internal static class ElementText
{
    /// <summary>The more than 1,000 columns or 65,534 rows that HTML lets a cell span are cut here, as HTML does.</summary>
    private const int MostSpanned = 1000;

    /// <summary>The text of the element, white space collapsed.</summary>
    public static string Of(StyledElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words that stand for a picture or sign: its label, its alternative, or the title of a drawing.</summary>
    public static string? AlternateOf(StyledElement element)
    {
        var title = element.Children.OfType<StyledElement>().FirstOrDefault(child => child.Element.Name == "title");
        return element.Element.Attribute("aria-label")
            ?? element.Element.Attribute("alt")
            ?? element.Element.Attribute("alttext")
            ?? (title is null ? null : Of(title));
    }

    /// <summary>A whole number from 1, as colspan and rowspan have it; 1 if the attribute is missing or wrong.</summary>
    public static int NumberOf(StyledElement element, string attribute) =>
        int.TryParse(element.Element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, 1, MostSpanned)
            : 1;

    private static void Append(StringBuilder text, StyledElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is StyledText run)
            {
                text.Append(run.Value);
            }
            else if (child is StyledElement inner && inner.Style.Display != Display.None)
            {
                Append(text, inner);
            }
        }
    }
}
