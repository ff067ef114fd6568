using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>How the items of a list are marked: the ListNumbering attribute (ISO 32000-1, table 347).</summary>
internal static class ListNumberings
{
    /// <summary>By the style of the first item, which is what its marker is made from.</summary>
    public static string Of(StyledElement list)
    {
        var item = list.Children.OfType<StyledElement>().FirstOrDefault(child => child.Element.Name == "li") ?? list;
        var type = item.Style.ListStyleType;
        return type.CounterStyle switch
        {
            "disc" => "Disc",
            "circle" => "Circle",
            "square" => "Square",
            "decimal" or "decimal-leading-zero" => "Decimal",
            "lower-roman" => "LowerRoman",
            "upper-roman" => "UpperRoman",
            "lower-alpha" or "lower-latin" => "LowerAlpha",
            "upper-alpha" or "upper-latin" => "UpperAlpha",
            "none" => "None",
            null when type.Text is null => "None",
            // The table has no word for dashes and other signs.
            _ => list.Element.Name == "ol" ? "Decimal" : "Disc",
        };
    }
}
