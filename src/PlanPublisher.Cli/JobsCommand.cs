using System.CommandLine;
using System.Globalization;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher jobs</c>: asks the running service for its jobs, and has them run, pause and go on.</summary>
internal static class JobsCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command Create(Terminal terminal)
    {
        var options = new ServiceOptions();
        var command = new Command("jobs", "List, run, pause and resume the jobs of the running service, and show what they did.");
        options.AddTo(command, recursive: true);
        command.Add(List(options, terminal));
        command.Add(History(options, terminal));
        command.Add(Act("run", "Run a job now.", options, terminal));
        command.Add(Act("pause", "Keep a job from running by itself.", options, terminal));
        command.Add(Act("resume", "Let a paused job go on.", options, terminal));
        command.Add(Act("cancel", "Ask the run of a job that is under way to stop.", options, terminal));
        return command;
    }

    private static Command List(ServiceOptions options, Terminal terminal)
    {
        var command = new Command("list", "Every job with its state, its next time and its last run.");
        command.SetAction((parsed, cancellation) => AskAsync(options, parsed, HttpMethod.Get, "", terminal, cancellation));
        return command;
    }

    private static Command History(ServiceOptions options, Terminal terminal)
    {
        var job = new Argument<string?>("job") { Description = "Only this job.", Arity = ArgumentArity.ZeroOrOne };
        var count = new Option<int>("--count") { Description = "How many runs, the latest first.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var command = new Command("history", "What ran, when, and what came of it.") { job, count };
        command.SetAction((parsed, cancellation) =>
        {
            var number = parsed.GetRequiredValue(count).ToString(CultureInfo.InvariantCulture);
            var only = parsed.GetValue(job) is { } name ? $"&job={Uri.EscapeDataString(name)}" : "";
            return AskAsync(options, parsed, HttpMethod.Get, $"history?count={number}{only}", terminal, cancellation);
        });
        return command;
    }

    private static Command Act(string action, string description, ServiceOptions options, Terminal terminal)
    {
        var job = new Argument<string>("job") { Description = "The name that 'jobs list' shows." };
        var command = new Command(action, description) { job };
        command.SetAction((parsed, cancellation) => AskAsync(
            options, parsed, HttpMethod.Post, $"{Uri.EscapeDataString(parsed.GetRequiredValue(job))}/{action}", terminal, cancellation));
        return command;
    }

    private static async Task<int> AskAsync(
        ServiceOptions options, ParseResult parsed, HttpMethod method, string path, Terminal terminal, CancellationToken cancellation)
    {
        if (await options.ReadAsync(parsed, terminal) is not { } settings)
        {
            return ExitCode.WrongUsage;
        }

        if (new StateFolder(settings.StateFolder).ReadAddress() is not { } address)
        {
            return await NotRunningAsync(settings, terminal);
        }

        using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = Patience };
        using var request = new HttpRequestMessage(method, $"/api/jobs/{path}");
        request.Headers.Add("X-PlanPublisher", "jobs");
        try
        {
            using var answer = await client.SendAsync(request, cancellation);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            await (answer.IsSuccessStatusCode ? terminal.Output : terminal.Error).WriteAsync(text);
            return answer.IsSuccessStatusCode ? ExitCode.Fine : ExitCode.WrongUsage;
        }
        catch (HttpRequestException)
        {
            // The file with its address stays behind when the service is killed.
            return await NotRunningAsync(settings, terminal);
        }
    }

    private static async Task<int> NotRunningAsync(ServiceSettings settings, Terminal terminal)
    {
        await terminal.Error.WriteLineAsync(
            $"planpublisher: no service runs with the state folder '{settings.StateFolder}'; start one with 'planpublisher serve'");
        return ExitCode.WrongUsage;
    }
}
