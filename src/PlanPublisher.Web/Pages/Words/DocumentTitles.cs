namespace PlanPublisher.Web.Pages.Words;

/// <summary>How a document's id reads.</summary>
internal static class DocumentTitles
{
    /// <summary>"annual-report" → "Annual report": several documents of a plan may have the same title.</summary>
    public static string Of(string documentId) => char.ToUpperInvariant(documentId[0]) + documentId[1..].Replace('-', ' ');
}
