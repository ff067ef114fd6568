using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Variants;

namespace PlanPublisher.Cli;

/// <summary>The options that <c>build</c> and <c>check</c> share.</summary>
internal sealed class BuildOptions
{
    private readonly Option<string> _content = new("--content")
    {
        Description = "The folder that has one folder a plan.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "content",
    };

    private readonly Option<string?> _templates = new("--templates")
    {
        Description = "A folder whose styles, fonts and brand files stand in for the program's own.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _planId = new("--plan")
    {
        Description = "Only this plan (its folder's name).",
        HelpName = "NAME",
    };

    private readonly Option<string?> _documentId = new("--document")
    {
        Description = "Only this document (its id in plan.md).",
        HelpName = "ID",
    };

    private readonly Option<ImmutableArray<Edition>?> _editions = EditionsOption.Create("all");

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day from which the register of open placeholders counts what is due; the edition's date if left out.",
        HelpName = "2003-04-01",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"'{text}' is not a day; write --as-of 2003-04-01");
            return null;
        },
    };

    private readonly Option<ReportFormat> _format = ProblemReport.CreateOption();

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing but problems." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_content, _templates, _planId, _documentId, _editions, _asOf, _format, _quiet])
        {
            command.Add(option);
        }
    }

    /// <summary>Runs the build and tells what came of it.</summary>
    /// <param name="outputFolder">Null to report problems only and write nothing.</param>
    /// <param name="makesAll">Whether documents are made that nothing has changed for.</param>
    public async Task<int> RunAsync(
        ParseResult parsed,
        string? outputFolder,
        bool makesAll,
        Terminal terminal,
        CancellationToken cancellation)
    {
        var request = RequestOf(parsed, outputFolder, makesAll);
        var quiet = parsed.GetValue(_quiet);
        var line = new ProgressLine(terminal.Error, terminal.IsInteractive && !quiet);
        var result = await Build.RunAsync(request, new BuildProgress(line), cache: null, cancellation);
        line.Clear();
        var summary = quiet ? "" : BuildSummary.Of(result, outputFolder);
        await ProblemReport.WriteAsync(terminal, parsed.GetValue(_format), result.Diagnostics, summary);
        return result.HasErrors ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    /// <summary>Makes the documents once for each row of a variants file and tells what came of it.</summary>
    public async Task<int> RunVariantsAsync(
        ParseResult parsed,
        string outputFolder,
        bool makesAll,
        string file,
        bool withoutCache,
        Terminal terminal,
        CancellationToken cancellation)
    {
        var quiet = parsed.GetValue(_quiet);
        var line = new ProgressLine(terminal.Error, terminal.IsInteractive && !quiet);
        var cache = withoutCache ? null : new TypesettingCache();
        var result = await VariantBuild.RunAsync(
            RequestOf(parsed, outputFolder, makesAll), file, cache, new VariantProgress(line), cancellation);
        line.Clear();
        var summary = quiet ? "" : VariantsSummary.Of(result, outputFolder);
        await ProblemReport.WriteAsync(terminal, parsed.GetValue(_format), result.Diagnostics, summary);
        return result.HasErrors ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    private BuildRequest RequestOf(ParseResult parsed, string? outputFolder, bool makesAll) => new()
    {
        ContentFolder = parsed.GetRequiredValue(_content),
        OutputFolder = outputFolder ?? "output",
        TemplatesFolder = ProgramFiles.Templates,
        TemplatesOverride = parsed.GetValue(_templates),
        PlanId = parsed.GetValue(_planId),
        DocumentId = parsed.GetValue(_documentId),
        Editions = parsed.GetValue(_editions) ?? Edition.All,
        AsOf = parsed.GetValue(_asOf),
        MakesAll = makesAll,
        ChecksOnly = outputFolder is null,
    };
}
