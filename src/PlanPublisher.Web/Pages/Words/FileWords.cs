using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Web.Pages.Words;

/// <summary>What a file of a document is.</summary>
internal static class FileWords
{
    public static string Of(string path, string documentId) => path switch
    {
        "index.html" => "Web page",
        _ when path == new Edition.Screen().PdfName(documentId) => "PDF",
        _ when Edition.All.FirstOrDefault(edition => path == edition.PdfName(documentId)) is { } edition => $"{edition.Title}, PDF",
        _ when path.EndsWith(".certificate.html", StringComparison.Ordinal) => $"What was checked: {path[..^".certificate.html".Length]}",
        _ when path == $"{documentId}-press-cover.pdf" => "Press copy, cover, PDF",
        _ when path == $"{documentId}-press.txt" => "Preflight report",
        _ when path == $"{documentId}.txt" => "Plain text",
        _ when path.EndsWith(".pdf", StringComparison.Ordinal) => "PDF",
        _ when path.EndsWith(".csv", StringComparison.Ordinal) => $"Table {Path.GetFileNameWithoutExtension(path)}, CSV",
        _ when path.EndsWith(".xlsx", StringComparison.Ordinal) => $"Table {Path.GetFileNameWithoutExtension(path)}, workbook",
        _ => path,
    };
}
