namespace PlanPublisher.Browser.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static readonly string Root = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanPublisher.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("no PlanPublisher.sln above the tests: they are run from a checkout");
    }
}
