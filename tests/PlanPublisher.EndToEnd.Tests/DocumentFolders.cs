namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The documents that <c>content/</c> publishes, for tests that hold for each of them.</summary>
internal static class DocumentFolders
{
    public static readonly string[] Names =
    [
        "towards-the-safest-city/alignment-matrices",
        "towards-the-safest-city/annual-policing-plan",
        "towards-the-safest-city/corporate-strategy",
    ];

    public static TheoryData<string> All => new(Names);
}
