namespace PlanPublisher.Web.Pages.Words;

/// <summary>What a file of a document is.</summary>
internal static class FileWords
{
    public static string Of(string path) => path switch
    {
        "index.html" => "Web page",
        _ when path.EndsWith(".pdf", StringComparison.Ordinal) => "PDF",
        _ when path.EndsWith(".csv", StringComparison.Ordinal) => $"Table {Path.GetFileNameWithoutExtension(path)}, CSV",
        _ => path,
    };
}
