using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>All of <c>content/</c>, built once into a folder of its own and read back.</summary>
public sealed class BuiltContent : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-").FullName;

    public BuildResult Result { get; private set; } = null!;

    public string OutputFolder => _folder;

    /// <summary>Every document that was made, by plan and document: "towards-the-safest-city/corporate-strategy".</summary>
    public IReadOnlyDictionary<string, DocumentReadBack> Documents { get; private set; } = null!;

    public DocumentReadBack this[string folder] => Documents[folder];

    public async Task InitializeAsync()
    {
        Result = await Build.RunAsync(new BuildRequest
        {
            ContentFolder = Checkout.Content,
            OutputFolder = _folder,
            TemplatesFolder = Checkout.Templates,
        });
        Assert.True(!Result.HasErrors, string.Concat(Result.Diagnostics.Select(DiagnosticText.Format)));
        Documents = Result.Documents.ToDictionary(made => made.Folder, made => DocumentReadBack.Read(_folder, made.Folder, made.DocumentId));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
