using PlanPublisher.Publishing.Building;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>Forty mistakes planted at once in a copy of the strategy: one run tells them all, each at its place.</summary>
public sealed class FortyMistakesTests : IDisposable
{
    private const string Plan = "towards-the-safest-city";

    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-mistakes-").FullName;

    [Fact]
    public async Task One_run_tells_all_of_them_at_their_places()
    {
        Checkout.CopyFolder(Path.Combine(Checkout.Content, Plan), Path.Combine(_folder, Plan));
        foreach (var mistake in PlantedMistake.Forty)
        {
            mistake.Plant(Path.Combine(_folder, Plan));
        }

        var result = await Build.RunAsync(new BuildRequest
        {
            ContentFolder = _folder,
            OutputFolder = Path.Combine(_folder, "output"),
            TemplatesFolder = Checkout.Templates,
            ChecksOnly = true,
        });

        var told = result.Diagnostics
            .Where(d => !d.Span.IsNone)
            .Select(d => (d.Span.Source!.Path, d.Code, d.Span.Position.Line, d.Span.Position.Column))
            .ToHashSet();
        var expected = PlantedMistake.Forty.Select(m => (m.File, m.Code, m.Line, m.Column)).ToList();
        Assert.Equal(40, expected.Distinct().Count());
        Assert.Equal(expected, expected.Where(told.Contains));
        Assert.Empty(result.Documents);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
