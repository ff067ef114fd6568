using System.CommandLine;
using System.Diagnostics;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Cli;

/// <summary>Writes the problems of a run in the form that <c>--format</c> asks for.</summary>
/// <remarks>People read text from the error side; programs read JSON or SARIF from the output side, which then has nothing else.</remarks>
internal static class ProblemReport
{
    public static Option<ReportFormat> CreateOption() => new("--format")
    {
        Description = "How problems are written: text for people, json (one object a line) or sarif for programs.",
        HelpName = "text|json|sarif",
        DefaultValueFactory = _ => ReportFormat.Text,
        CustomParser = result => result.Tokens[0].Value switch
        {
            "text" => ReportFormat.Text,
            "json" => ReportFormat.Json,
            "sarif" => ReportFormat.Sarif,
            var other => Refuse(result, other),
        },
    };

    /// <param name="summary">What the run says at its end; left out where a program reads.</param>
    public static async Task WriteAsync(
        Terminal terminal, ReportFormat format, IReadOnlyList<Diagnostic> diagnostics, string summary)
    {
        switch (format)
        {
            case ReportFormat.Text:
                var ink = terminal.HasColour ? Ink.Terminal : Ink.None;
                foreach (var diagnostic in diagnostics)
                {
                    await terminal.Error.WriteAsync(DiagnosticText.Format(diagnostic, ink));
                }

                await terminal.Output.WriteAsync(summary);
                break;
            case ReportFormat.Json:
                await terminal.Output.WriteAsync(DiagnosticJson.Format(diagnostics));
                break;
            case ReportFormat.Sarif:
                await terminal.Output.WriteAsync(DiagnosticSarif.Format(diagnostics, Engine.Version));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static ReportFormat Refuse(System.CommandLine.Parsing.ArgumentResult result, string value)
    {
        result.AddError($"'{value}' is not a format; write --format text, json or sarif");
        return ReportFormat.Text;
    }
}
