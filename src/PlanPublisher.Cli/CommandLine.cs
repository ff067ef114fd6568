using System.CommandLine;

namespace PlanPublisher.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command and answers with the exit code of <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = new RootCommand("Turns a policing plan, kept as Markdown, into a web page and a tagged PDF.")
        {
            NewCommand.Create(terminal),
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            PlainEnglishCommand.Create(terminal),
            ChangesCommand.Create(terminal),
            ImportCommand.Create(terminal),
            TypesetCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            WatchCommand.Create(terminal),
            ServeCommand.Create(terminal),
            JobsCommand.Create(terminal),
        };

        var parsed = root.Parse(arguments.Count == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync($"planpublisher: {error.Message}");
            }

            await terminal.Error.WriteLineAsync("'planpublisher --help' lists the commands and their options.");
            return ExitCode.WrongUsage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("planpublisher: stopped; the former output stands");
            return ExitCode.Broken;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"planpublisher: {exception.Message}");
            return ExitCode.Broken;
        }
#pragma warning disable CA1031 // the last place before the runtime: whatever arrives here is our bug, and is told as one
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync("planpublisher: this is a bug in PlanPublisher, not in your plan. Please report it with these lines:");
            await terminal.Error.WriteLineAsync(exception.ToString());
            return ExitCode.Broken;
        }
    }
}
