using System.CommandLine;
using System.Globalization;
using System.Text;
using PlanPublisher.Publishing.Importing;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher import</c>: brings measured values into a plan, or shows what it would do.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("file")
    {
        Description = "A CSV file or a workbook (.xlsx) with the columns period, indicator, part (may be left out), value, source.",
        HelpName = "FILE",
    };

    private static readonly Option<string> Content = new("--content")
    {
        Description = "The folder that has one folder a plan.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "content",
    };

    private static readonly Option<string?> Plan = new("--plan")
    {
        Description = "The plan (its folder's name); may be left out if there is only one.",
        HelpName = "NAME",
    };

    private static readonly Option<bool> Write = new("--write")
    {
        Description = "Write the values into the plan's actuals.csv. Without it nothing is written.",
    };

    private static readonly Option<ReportFormat> Format = ProblemReport.CreateOption();

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "import",
            "Bring measured values into a plan. Every value is held against its indicator, unit and period; on any mistake"
                + " nothing is written.")
        {
            File, Content, Plan, Write, Format,
        };
        command.SetAction((parsed, _) => RunAsync(parsed, terminal));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal)
    {
        var result = ActualsImporter.Run(new ImportRequest
        {
            File = parsed.GetRequiredValue(File),
            ContentFolder = parsed.GetRequiredValue(Content),
            PlanId = parsed.GetValue(Plan),
            Writes = parsed.GetValue(Write),
        });
        await ProblemReport.WriteAsync(terminal, parsed.GetValue(Format), result.Diagnostics, SummaryOf(result));
        return result.HasErrors ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    private static string SummaryOf(ImportResult result)
    {
        if (result.HasErrors)
        {
            return "nothing was written\n";
        }

        var text = new StringBuilder();
        foreach (var row in result.Rows)
        {
            var (actual, part) = (row.Actual, row.Actual.Part is { } name ? $" ({name.Value})" : "");
            var was = row.IsChanged ? $", was {row.Before!.Value.Value} ({row.Before.Source.Value})" : "";
            text.Append(row.IsNew ? "added      " : row.IsChanged ? "changed    " : "unchanged  ");
            text.Append(CultureInfo.InvariantCulture, $"{actual.Period.Value}  {actual.IndicatorId.Value}{part}: {actual.Value.Value} ({actual.Source.Value}){was}\n");
        }

        var (added, changed) = (result.Rows.Count(row => row.IsNew), result.Rows.Count(row => row.IsChanged));
        text.Append(CultureInfo.InvariantCulture, $"{Counted.Of(added, "value")} added, {changed} changed, {result.Rows.Length - added - changed} unchanged");
        text.Append(result.IsWritten ? $": written to {result.PlanId}/actuals.csv\n" : "; nothing was written: add --write to do it\n");
        return text.ToString();
    }
}
