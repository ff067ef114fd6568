using System.CommandLine;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.PlainEnglish;
using PlanPublisher.Publishing.PlainEnglish.Reports;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher plain-english</c>: how easy documents are to read, and what could be said more plainly.</summary>
internal static class PlainEnglishCommand
{
    private static readonly Argument<string[]> Plans = new("plan")
    {
        Description = "Only these plans (their folders' names).",
        HelpName = "PLAN",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Content = new("--content")
    {
        Description = "The folder that has one folder a plan.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "content",
    };

    private static readonly Option<string?> Templates = new("--templates")
    {
        Description = "A folder whose files stand in for the program's own: plain-english/jargon.csv is the list of jargon.",
        HelpName = "DIR",
    };

    private static readonly Option<string?> DocumentId = new("--document")
    {
        Description = "Only this document (its id in plan.md).",
        HelpName = "ID",
    };

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Answer with exit code 1 if there is any advice that plan.md does not accept.",
    };

    private static readonly Option<ReportFormat> Format = ProblemReport.CreateOption();

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "plain-english",
            "Say how easy documents are to read: long sentences, jargon, abbreviations that nobody explains, and a reading age. Writes nothing.")
        {
            Plans, DocumentId, Strict, Content, Templates, Format,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var request = new PlainEnglishRequest
        {
            ContentFolder = parsed.GetRequiredValue(Content),
            TemplatesFolder = ProgramFiles.Templates,
            TemplatesOverride = parsed.GetValue(Templates),
            PlanIds = [.. parsed.GetValue(Plans) ?? []],
            DocumentId = parsed.GetValue(DocumentId),
        };
        var result = await PlainEnglishReport.RunAsync(request, cancellation);
        var format = parsed.GetValue(Format);
        await ProblemReport.WriteAsync(terminal, format, result.Diagnostics, PlainEnglishText.Of(result) + CountOf(result));
        if (format == ReportFormat.Json)
        {
            await terminal.Output.WriteAsync(PlainEnglishJson.Of(result));
        }

        return result.HasErrors || (parsed.GetValue(Strict) && result.HasAdvice) ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    private static string CountOf(PlainEnglishResult result)
    {
        var notes = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Note);
        var accepted = result.AcceptedCount == 0 ? "" : $", {result.AcceptedCount} more accepted in plan.md, each for a reason";
        return $"{Counted.Of(notes, "note")}{accepted}{ProblemCount.Of(result.Diagnostics, before: ", ")}\n";
    }
}
