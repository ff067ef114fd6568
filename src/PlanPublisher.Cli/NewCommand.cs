using System.CommandLine;
using PlanPublisher.Plans.Model;
using PlanPublisher.Publishing.Starting;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher new</c>: starts a plan.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> PlanName = new("name")
    {
        Description = "The plan's folder: small letters a to z, digits and single hyphens, as in policing-plan-2027.",
        HelpName = "NAME",
    };

    private static readonly Option<string> Content = new("--content")
    {
        Description = "The folder that has one folder a plan; it is made if it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "content",
    };

    private static readonly Option<ReportFormat> Format = ProblemReport.CreateOption();

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "new",
            "Start a plan: a small one that builds at once, with remarks that show how a plan is written. Nothing is overwritten.")
        {
            PlanName, Content, Format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(PlanName) is { } name && !PlanId.IsValid(name))
            {
                result.AddError(
                    $"'{name}' cannot be a plan's name: write small letters a to z, digits and single hyphens, as in policing-plan-2027");
            }
        });
        command.SetAction((parsed, _) => RunAsync(parsed, terminal));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal)
    {
        var result = NewPlan.Write(parsed.GetRequiredValue(PlanName), parsed.GetRequiredValue(Content));
        await ProblemReport.WriteAsync(terminal, parsed.GetValue(Format), result.Diagnostics, SummaryOf(result, parsed));
        return result.HasErrors ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    private static string SummaryOf(NewPlanResult result, ParseResult parsed)
    {
        if (result.HasErrors)
        {
            return "nothing was written\n";
        }

        var files = string.Concat(result.Files.Select(file => $"  {file}\n"));
        var content = parsed.GetRequiredValue(Content);
        var where = content == "content" ? "" : $" --content {content}";
        return $"{result.Folder.Replace('\\', '/')}: {Counted.Of(result.Files.Length, "file")}\n{files}"
            + $"Begin with plan.md. 'planpublisher build{where}' makes the documents.\n";
    }
}
