using System.CommandLine;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Typesetting;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher typeset</c>: sets any HTML page with any style sheets as a PDF.</summary>
internal static class TypesetCommand
{
    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "The page, its style sheets (the weakest first; none is allowed), and the PDF to write;"
            + " with --out, any number of pages and style sheets.",
        HelpName = "IN.html STYLE.css... OUT.pdf",
        Arity = new ArgumentArity(1, 100_000),
    };

    private static readonly Option<string[]> Fonts = new("--fonts")
    {
        Description = "A folder with fonts (static TrueType, .ttf); may be given several times.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Set every page that is named, each with all the style sheets, as a PDF of its name in this folder.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> NoCache = new("--no-cache")
    {
        Description = "With --out: make each page by itself, as if it were the only one. It takes longer; the files are the same.",
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
            Files, Out, Fonts, NoCache, Format, Quiet,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(NoCache) && result.GetValue(Out) is null)
            {
                result.AddError("--no-cache is for many pages: name a folder for them with --out, or leave it out");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var files = parsed.GetRequiredValue(Files);
        if (parsed.GetValue(Out) is { } folder)
        {
            return await RunBatchAsync(files, folder, parsed, terminal, cancellation);
        }

        if (files.Length < 2)
        {
            await terminal.Error.WriteLineAsync("planpublisher: name the page and the PDF to write, or a folder for it with --out");
            return ExitCode.WrongUsage;
        }

        if (!files[^1].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            await terminal.Error.WriteLineAsync($"planpublisher: the last name must be the PDF to write, but it is '{files[^1]}'");
            return ExitCode.WrongUsage;
        }

        var request = RequestOf(files[0], files[^1], parsed) with { StylePaths = [.. files[1..^1]] };
        Rehearsal.Begin(ProgramFiles.Templates);
        var quiet = parsed.GetValue(Quiet);
        var line = new ProgressLine(terminal.Error, terminal.IsInteractive && !quiet);
        var result = Typesetter.Typeset(request, new PageProgress(line), cache: null, cancellation);
        line.Clear();
        await ProblemReport.WriteAsync(
            terminal, parsed.GetValue(Format), result.Diagnostics, quiet ? "" : SummaryOf(result, request.OutputPath));
        return result.HasErrors ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    private static async Task<int> RunBatchAsync(
        string[] files, string folder, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (PageBatch.Of(files, folder, out var reason) is not { } batch)
        {
            await terminal.Error.WriteLineAsync($"planpublisher: {reason}");
            return ExitCode.WrongUsage;
        }

        var quiet = parsed.GetValue(Quiet);
        var line = new ProgressLine(terminal.Error, terminal.IsInteractive && !quiet);
        var cache = parsed.GetValue(NoCache) ? null : new TypesettingCache();
        var results = batch.Run(RequestOf("", "", parsed), cache, new BatchProgress(line, batch.Count, "pages set"), cancellation);
        line.Clear();
        // A style sheet's mistakes are those of every page that uses it, and are told once.
        var diagnostics = results.SelectMany(result => result.Diagnostics).DistinctBy(DiagnosticText.Format).ToList();
        await ProblemReport.WriteAsync(terminal, parsed.GetValue(Format), diagnostics, quiet ? "" : batch.SummaryOf(results));
        return results.Any(result => result.HasErrors) ? ExitCode.ContentMistakes : ExitCode.Fine;
    }

    private static TypesetRequest RequestOf(string page, string output, ParseResult parsed) => new()
    {
        HtmlPath = page,
        OutputPath = output,
        TemplatesFolder = ProgramFiles.Templates,
        FontFolders = [.. parsed.GetRequiredValue(Fonts)],
        MachineFontFolders = MachineFonts.Folders(),
    };

    private static string SummaryOf(TypesetResult result, string path) =>
        result.PageCount == 0
            ? "nothing was written\n"
            : string.Create(CultureInfo.InvariantCulture, $"{path}: {Counted.Of(result.PageCount, "page")}{ProblemCount.Of(result.Diagnostics, ", ")}\n");
}
