using System.CommandLine;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher check</c>: a build that reports every problem, layout's too, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new BuildOptions();
        var command = new Command("check", "Report every problem of the plans, with its place, and write nothing.");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => options.RunAsync(parsed, outputFolder: null, makesAll: true, terminal, cancellation));
        return command;
    }
}
