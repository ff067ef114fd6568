using System.CommandLine;
using PlanPublisher.Publishing.Changes;
using PlanPublisher.Publishing.Changes.Reports;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher changes</c>: what changed in a plan, and everything in its documents that it touches.</summary>
internal static class ChangesCommand
{
    private static readonly Option<string> Content = new("--content")
    {
        Description = "The folder that has one folder a plan.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "content",
    };

    private static readonly Option<string> Built = new("--built")
    {
        Description = "The output folder of builds, which remembers the last one.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
    };

    private static readonly Option<string?> Since = new("--since")
    {
        Description = "What to compare with: a git revision, a copy of the content folder, or a plan's manifest.json. Without it, the last build.",
        HelpName = "REVISION|DIR|FILE",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Write a report there for each plan: changes.html with page pictures, changes.pdf, changes.json.",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Templates = new("--templates")
    {
        Description = "A folder whose styles, fonts and brand files stand in for the program's own.",
        HelpName = "DIR",
    };

    private static readonly Option<string?> PlanId = new("--plan")
    {
        Description = "Only this plan (its folder's name).",
        HelpName = "NAME",
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How changes are told: text for people, json for programs.",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    public static Command Create(Terminal terminal)
    {
        Format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("changes", "Say what changed in a plan, and every page, table and sentence that it touches. Builds nothing.")
        {
            Since, Content, Built, PlanId, Output, Templates, Format,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var request = new ChangesRequest
        {
            ContentFolder = parsed.GetRequiredValue(Content),
            BuiltFolder = parsed.GetRequiredValue(Built),
            TemplatesFolder = ProgramFiles.Templates,
            TemplatesOverride = parsed.GetValue(Templates),
            PlanId = parsed.GetValue(PlanId),
            Since = parsed.GetValue(Since),
            ReportFolder = parsed.GetValue(Output),
        };
        var isJson = parsed.GetRequiredValue(Format) == "json";
        var line = new ProgressLine(terminal.Error, terminal.IsInteractive);
        var result = await Comparison.RunAsync(request, new StepProgress(line), cancellation);
        line.Clear();
        await ProblemReport.WriteAsync(terminal, ReportFormat.Text, result.Diagnostics, isJson ? "" : TextOf(result, request));
        if (isJson)
        {
            await terminal.Output.WriteAsync(ChangesJson.Of(result.Plans));
        }

        return result.IsEarlierMissing ? ExitCode.WrongUsage
            : result.HasErrors ? ExitCode.ContentMistakes
            : ExitCode.Fine;
    }

    private static string TextOf(ChangesResult result, ChangesRequest request) =>
        string.Join("\n", result.Plans.Select(ChangesText.Of))
        + string.Concat(result.Files.Select(file => $"written: {request.ReportFolder}/{file}\n"));

    private sealed class StepProgress(ProgressLine line) : IProgress<string>
    {
        public void Report(string value) => line.Show(value);
    }
}
