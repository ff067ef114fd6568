namespace PlanPublisher.Templates.Leaflets;

/// <summary>Addresses of the files that lie beside the page of a leaflet.</summary>
public static class LeafletFiles
{
    /// <summary>What the leaflet says, without any look.</summary>
    public static string PlainText(string documentId) => $"{documentId}.txt";
}
