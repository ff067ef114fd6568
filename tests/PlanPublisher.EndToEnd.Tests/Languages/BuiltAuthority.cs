using PlanPublisher.Publishing.Building;

namespace PlanPublisher.EndToEnd.Tests.Languages;

/// <summary>The invented authority of <c>tests/cases/authorities</c>, built once in all editions and read back.</summary>
public sealed class BuiltAuthority : IAsyncLifetime
{
    private const string Plan = "tan-ac-achub";

    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-authority-").FullName;

    public BuildResult Result { get; private set; } = null!;

    public string OutputFolder => Path.Combine(_folder, Plan);

    public DocumentReadBack this[string document] => DocumentReadBack.Read(_folder, $"{Plan}/{document}", document);

    public async Task InitializeAsync() => Result = await Build.RunAsync(new BuildRequest
    {
        ContentFolder = Checkout.Case("authorities"),
        OutputFolder = _folder,
        TemplatesFolder = Checkout.Templates,
    });

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
