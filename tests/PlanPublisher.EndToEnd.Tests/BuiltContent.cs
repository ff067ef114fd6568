using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanPublisher.Diagnostics;
using PlanPublisher.PdfReading;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>All of <c>content/</c>, built once into a folder of its own and read back.</summary>
public sealed class BuiltContent : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-").FullName;

    public BuildResult Result { get; private set; } = null!;

    public string OutputFolder => _folder;

    public string StrategyFolder => Path.Combine(_folder, "towards-the-safest-city", "corporate-strategy");

    public string StrategyPdfPath => Path.Combine(StrategyFolder, "corporate-strategy.pdf");

    public PdfFile StrategyPdf { get; private set; } = null!;

    public IDocument StrategyPage { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Result = await Build.RunAsync(new BuildRequest
        {
            ContentFolder = Checkout.Content,
            OutputFolder = _folder,
            TemplatesFolder = Checkout.Templates,
        });
        Assert.True(!Result.HasErrors, string.Concat(Result.Diagnostics.Select(DiagnosticText.Format)));
        StrategyPdf = PdfFile.Read(await File.ReadAllBytesAsync(StrategyPdfPath));
        StrategyPage = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(StrategyFolder, "index.html")));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
