namespace PlanPublisher.EndToEnd.Tests;

/// <summary>Lets all classes of tests share one build.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1515 // xunit finds public types only
public sealed class BuiltContentCollection : ICollectionFixture<BuiltContent>
#pragma warning restore CA1515
{
    public const string Name = "built content";
}
