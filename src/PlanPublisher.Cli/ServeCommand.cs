using System.CommandLine;
using PlanPublisher.Web.Hosting;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher serve</c>: rebuilds on change and by the clock, and shows pages about it.</summary>
/// <remarks>Types of the service are named in the methods that run it, and nowhere else: other commands must not load them.</remarks>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ServiceOptions();
        var inMemory = new Option<bool>("--in-memory") { Description = "Keep nothing: no schedule and no history after the end." };
        var command = new Command("serve", "Rebuild documents when their plan changes and by the clock, with pages that show it.") { inMemory };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = await options.ReadAsync(parsed, terminal);
            return settings is null
                ? ExitCode.WrongUsage
                : await RunAsync(settings with { InMemory = parsed.GetValue(inMemory) }, terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ServiceSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        await using var service = ServiceHost.Create(settings, TimeProvider.System);
        await service.StartAsync(cancellation);
        await terminal.Output.WriteLineAsync($"PlanPublisher serves {service.Address} (to this machine alone); stop it with Ctrl+C");
        await terminal.Output.FlushAsync(cancellation);
        await service.WaitForEndAsync(cancellation);
        return ExitCode.Fine;
    }
}
