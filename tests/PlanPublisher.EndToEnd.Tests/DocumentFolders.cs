namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The documents that <c>content/</c> publishes, for tests that hold for each of them.</summary>
internal static class DocumentFolders
{
    public static readonly string[] Names =
    [
        "corporate-objectives-2011-14/corporate-objectives",
        "corporate-objectives-2011-14/public-summary",
        "corporate-strategy-2006-09/corporate-strategy",
        "corporate-strategy-2006-09/public-summary",
        Leaflet,
        "objectives-measures-targets-2007-08/objectives-measures-targets",
        "objectives-measures-targets-2007-08/public-summary",
        "towards-the-safest-city/alignment-matrices",
        "towards-the-safest-city/annual-policing-plan",
        "towards-the-safest-city/corporate-strategy",
        "towards-the-safest-city/public-summary",
    ];

    /// <summary>Four pages need no contents.</summary>
    public static readonly string[] Summaries = [.. Names.Where(name => name.EndsWith("/public-summary", StringComparison.Ordinal))];

    /// <summary>A leaflet has no numbers on its pages, and none in its contents.</summary>
    private const string Leaflet = "modernisation-programme/modernisation-leaflet";

    public static TheoryData<string> All => new(Names);

    public static TheoryData<string> AllSummaries => new(Summaries);

    public static TheoryData<string> WithPageNumbers => new(Names.Except(Summaries).Where(name => name != Leaflet));
}
