using System.Globalization;

namespace PlanPublisher.Web.Pages.Words;

/// <summary>"2.1 MB", "410 KB".</summary>
internal static class FileSize
{
    public static string Of(int bytes) => bytes >= 1_000_000
        ? (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB"
        : Math.Max(1, bytes / 1000).ToString(CultureInfo.InvariantCulture) + " KB";
}
