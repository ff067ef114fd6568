namespace PlanPublisher.Pdf.Tagging;

/// <summary>Takes out of the structure tree what is on no page.</summary>
/// <remarks>
/// From the leaves up. The rows and cells of a table that is there are kept even if they are empty: readers count them.
/// A link that leads nowhere is plain text.
/// </remarks>
internal static class StructurePruner
{
    public static void Prune(StructureElement element)
    {
        foreach (var child in element.Children)
        {
            Prune(child);
        }

        element.Children.RemoveAll(child => child.IsEmpty && child.Role is not ("TH" or "TD"));
        if (element.Role == "Table" && !HasContent(element))
        {
            element.Children.Clear();
        }

        if (element is { Role: "Link", Annotations.Count: 0 })
        {
            element.Role = "Span";
        }
    }

    private static bool HasContent(StructureElement element) =>
        element.Contents.Count > 0 || element.Annotations.Count > 0 || element.Children.Exists(HasContent);
}
