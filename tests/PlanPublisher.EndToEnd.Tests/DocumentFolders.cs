namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The documents that <c>content/</c> publishes, for tests that hold for each of them.</summary>
internal static class DocumentFolders
{
    public static readonly string[] Names =
    [
        "corporate-objectives-2011-14/corporate-objectives",
        "corporate-strategy-2006-09/corporate-strategy",
        Leaflet,
        "objectives-measures-targets-2007-08/objectives-measures-targets",
        SmallSummary,
        "towards-the-safest-city/alignment-matrices",
        "towards-the-safest-city/annual-policing-plan",
        "towards-the-safest-city/corporate-strategy",
        Summary,
    ];

    /// <summary>Three or four pages need no contents.</summary>
    private const string Summary = "towards-the-safest-city/public-summary";

    private const string SmallSummary = "objectives-measures-targets-2007-08/public-summary";

    /// <summary>A leaflet has no numbers on its pages, and none in its contents.</summary>
    private const string Leaflet = "modernisation-programme/modernisation-leaflet";

    public static TheoryData<string> All => new(Names);

    public static TheoryData<string> WithPageNumbers => new(Names.Where(name => name is not Leaflet and not Summary and not SmallSummary));
}
