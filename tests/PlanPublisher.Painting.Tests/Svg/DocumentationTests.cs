using PlanPublisher.Painting.Svg;

namespace PlanPublisher.Painting.Tests.Svg;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_property_of_drawings_is_in_the_documentation()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PlanPublisher.sln")))
        {
            folder = folder.Parent;
        }

        var text = File.ReadAllText(Path.Combine(folder.FullName, "docs", "css-support.md"));
        Assert.All(DrawingProperties.Names, name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }
}
