using System.CommandLine;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher build</c>: makes the documents.</summary>
internal static class BuildCommand
{
    private static readonly Option<string> Content = new("--content")
    {
        Description = "The folder that has one folder a plan.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "content",
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "Where the documents are written.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
    };

    private static readonly Option<string?> Templates = new("--templates")
    {
        Description = "A folder whose styles, fonts and brand files stand in for the program's own.",
        HelpName = "DIR",
    };

    private static readonly Option<string?> PlanId = new("--plan")
    {
        Description = "Build only this plan (its folder's name).",
        HelpName = "NAME",
    };

    private static readonly Option<string?> DocumentId = new("--document")
    {
        Description = "Build only this document (its id in plan.md).",
        HelpName = "ID",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Say nothing but problems." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("build", "Make the documents of every plan in the content folder.")
        {
            Content, Output, Templates, PlanId, DocumentId, Quiet,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var request = new BuildRequest
        {
            ContentFolder = parsed.GetRequiredValue(Content),
            OutputFolder = parsed.GetRequiredValue(Output),
            TemplatesFolder = Path.Combine(AppContext.BaseDirectory, "templates"),
            TemplatesOverride = parsed.GetValue(Templates),
            PlanId = parsed.GetValue(PlanId),
            DocumentId = parsed.GetValue(DocumentId),
        };
        var quiet = parsed.GetValue(Quiet);
        var progress = new BuildProgress(quiet ? TextWriter.Null : terminal.Error, terminal.IsInteractive);
        var result = await Build.RunAsync(request, progress, cancellation);
        progress.Clear();
        foreach (var diagnostic in result.Diagnostics)
        {
            await terminal.Error.WriteAsync(DiagnosticText.Format(diagnostic));
        }

        if (!quiet)
        {
            await terminal.Output.WriteAsync(BuildSummary.Of(result, parsed.GetRequiredValue(Output)));
        }

        return result.HasErrors ? ExitCode.ContentMistakes : ExitCode.Fine;
    }
}
