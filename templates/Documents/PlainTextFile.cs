namespace PlanPublisher.Templates.Documents;

/// <summary>The file beside the page of a leaflet or summary that says the same without any look.</summary>
public static class PlainTextFile
{
    /// <summary>Its address as seen from the page.</summary>
    public static string Of(string documentId) => $"{documentId}.txt";
}
