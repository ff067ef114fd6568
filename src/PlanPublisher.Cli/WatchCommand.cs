using System.CommandLine;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Web.Hosting;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher watch</c>: builds on save and shows pages that renew themselves. Nothing is kept.</summary>
internal static class WatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ServiceOptions();
        var command = new Command("watch", "Build whenever a file is saved, and show the pages with their problems in a browser.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = await options.ReadAsync(parsed, terminal, addressOtherwise: "http://127.0.0.1:0", editionsOtherwise: [new Edition.Screen()]);
            return settings is null ? ExitCode.WrongUsage : await RunAsync(settings.ForWatching(), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ServiceSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        await using var service = ServiceHost.Create(settings, TimeProvider.System);
        await service.StartAsync(cancellation);
        await terminal.Output.WriteLineAsync($"Save a file, and look at {service.Address}/plans; stop with Ctrl+C");
        if (Edition.All.Except(settings.Editions).ToList() is { Count: > 0 } others)
        {
            await terminal.Output.WriteLineAsync(
                $"Made: {string.Join(", ", settings.Editions)}. Not made while watching: {string.Join(", ", others)}; 'planpublisher build' makes every edition");
        }

        await terminal.Output.FlushAsync(cancellation);
        var telling = TellAsync(service, terminal);
        await service.WaitForEndAsync(cancellation);
        await telling;
        return ExitCode.Fine;
    }

    private static async Task TellAsync(ServiceHost service, Terminal terminal)
    {
        await foreach (var news in service.NewsAsync())
        {
            await terminal.Output.WriteLineAsync(news);
            await terminal.Output.FlushAsync();
        }
    }
}
