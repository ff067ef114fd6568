namespace PlanPublisher.Browser.Tests;

/// <summary>What a check found, in words.</summary>
internal static class Findings
{
    /// <summary>Like <c>Assert.Empty</c>, which cuts its words short.</summary>
    public static void AssertNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, $"{all.Count} findings:\n{string.Join('\n', all)}");
    }
}
