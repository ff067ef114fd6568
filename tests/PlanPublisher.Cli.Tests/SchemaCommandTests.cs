using System.Text.Json;

namespace PlanPublisher.Cli.Tests;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Each_kind_of_front_matter_has_its_schema_and_the_paths_it_is_for()
    {
        var folder = Directory.CreateTempSubdirectory("planpublisher-schema-").FullName;
        try
        {
            var run = await CommandLineRun.OfAsync("schema", "--output", folder);

            Assert.Equal("", run.Error);
            Assert.Equal(ExitCode.Fine, run.ExitCode);
            Assert.Contains("/goals.schema.json  for goals/*.md\n", run.Output, StringComparison.Ordinal);
            Assert.Contains("/objectives.schema.json  for objectives/*/*.md\n", run.Output, StringComparison.Ordinal);
            Assert.Contains("/plan.schema.json  for plan.md\n", run.Output, StringComparison.Ordinal);
            using var goal = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "goals.schema.json")));
            Assert.Equal(
                "The promise in a sentence.",
                goal.RootElement.GetProperty("properties").GetProperty("statement").GetProperty("description").GetString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
