using PlanPublisher.Layout.Styles;
using PlanPublisher.Pdf.Tagging;

namespace PlanPublisher.Pdf.Checking;

/// <summary>Finds a cell that says something by the colour of its ground alone, as in a table of red, amber and green.</summary>
/// <remarks>A column whose cells all have one ground says nothing by it. Tables with cells over several columns are passed over.</remarks>
internal static class ColouredCells
{
    /// <returns>The first cell without words whose ground is another than that of a cell without words above it; null for none.</returns>
    public static StyledElement? Find(StyledElement table)
    {
        var grounds = new Dictionary<int, CssColor>();
        foreach (var row in RowsOf(table).Where(row => row.All(cell => ElementText.NumberOf(cell, "colspan") == 1 && ElementText.NumberOf(cell, "rowspan") == 1)))
        {
            for (var column = 0; column < row.Count; column++)
            {
                var cell = row[column];
                if (!IsEmpty(cell))
                {
                    continue;
                }

                if (grounds.TryGetValue(column, out var above) && above != cell.Style.BackgroundColor)
                {
                    return cell;
                }

                grounds[column] = cell.Style.BackgroundColor;
            }
        }

        return null;
    }

    private static IEnumerable<List<StyledElement>> RowsOf(StyledElement element) =>
        element.Children.OfType<StyledElement>().SelectMany(child => child.Element.Name switch
        {
            "tr" => [[.. child.Children.OfType<StyledElement>().Where(cell => cell.Element.Name is "td" or "th")]],
            "thead" or "tbody" or "tfoot" => RowsOf(child),
            _ => [],
        });

    private static bool IsEmpty(StyledElement cell) =>
        ElementText.Of(cell).Length == 0
        && cell.Before is null && cell.After is null
        && !HasPicture(cell);

    private static bool HasPicture(StyledElement element) =>
        element.Children.OfType<StyledElement>().Any(child => child.Element.Name is "svg" or "img" || HasPicture(child));
}
