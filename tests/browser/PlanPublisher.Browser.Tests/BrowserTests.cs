namespace PlanPublisher.Browser.Tests;

/// <summary>Marks the tests that share a browser; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
