using System.CommandLine;
using System.Globalization;
using PlanPublisher.Publishing.Typesetting;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher typeset</c>: sets any HTML page with any style sheets as a PDF.</summary>
internal static class TypesetCommand
{
    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "The page, its style sheets (the weakest first; none is allowed), and the PDF to write.",
        HelpName = "IN.html STYLE.css... OUT.pdf",
        Arity = new ArgumentArity(2, 100),
    };

    private static readonly Option<string[]> Fonts = new("--fonts")
    {
        Description = "A folder with fonts (static TrueType, .ttf); may be given several times.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<ReportFormat> Format = ProblemReport.CreateOption();

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Say nothing but problems." };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "typeset",
            "Set any HTML page as a PDF. Style sheets that the page itself names or holds are not read. Fonts come from"
                + " @font-face, --fonts, the program's own and the machine's, in this order.")
        {
            Files, Fonts, Format, Quiet,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var files = parsed.GetRequiredValue(Files);
        if (!files[^1].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            await terminal.Error.WriteLineAsync($"planpublisher: the last name must be the PDF to write, but it is '{files[^1]}'");
            return ExitCode.WrongUsage;
        }

        var request = new TypesetRequest
        {
            HtmlPath = files[0],
            StylePaths = [.. files[1..^1]],
            OutputPath = files[^1],
            TemplatesFolder = ProgramFiles.Templates,
            FontFolders = [.. parsed.GetRequiredValue(Fonts)],
            MachineFontFolders = MachineFonts.Folders(),
        };
        var quiet = parsed.GetValue(Quiet);
        var line = new ProgressLine(terminal.Error, terminal.IsInteractive && !quiet);
        var result = Typesetter.Typeset(request, new PageProgress(line), cancellation);
        line.Clear();
        await ProblemReport.WriteAsync(
            terminal, parsed.GetValue(Format), result.Diagnostics, quiet ? "" : SummaryOf(result, request.OutputPath));
        return result.HasErrors ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    private static string SummaryOf(TypesetResult result, string path) =>
        result.PageCount == 0
            ? "nothing was written\n"
            : string.Create(CultureInfo.InvariantCulture, $"{path}: {Counted.Of(result.PageCount, "page")}{ProblemCount.Of(result.Diagnostics, ", ")}\n");
}
