namespace PlanPublisher.Browser.Tests;

/// <summary>Marks the tests that have a browser beside the others': axe looks at the long pages for half of all the time.</summary>
[CollectionDefinition(Name)]
public sealed class AxeTests : ICollectionFixture<Chromium>
{
    public const string Name = "browser for axe";
}
