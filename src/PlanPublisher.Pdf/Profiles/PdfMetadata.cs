using System.Reflection;

namespace PlanPublisher.Pdf.Profiles;

/// <summary>What a file says about itself.</summary>
/// <param name="Author">The body or bodies that publish it, as one text; "" for none.</param>
/// <param name="Subject">One sentence on what it is about; "" for none.</param>
/// <param name="Language">A language tag: "en-GB".</param>
/// <param name="Date">The plan's date. It stands for the dates of creation and change: no clock is asked. Null for none.</param>
public sealed record PdfMetadata(string Title, string Author, string Subject, string Language, DateOnly? Date)
{
    /// <summary>The program that wrote the file, with its version.</summary>
    public string Producer { get; init; } = "PlanPublisher " + EngineVersion;

    private static string EngineVersion =>
        typeof(PdfMetadata).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
