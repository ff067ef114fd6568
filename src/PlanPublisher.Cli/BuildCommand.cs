using System.CommandLine;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher build</c>: makes the documents.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new BuildOptions();
        var output = new Option<string>("--output")
        {
            Description = "Where the documents are written.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "output",
        };
        var command = new Command("build", "Make the documents of every plan in the content folder.") { output };
        options.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            options.RunAsync(parsed, parsed.GetRequiredValue(output), terminal, cancellation));
        return command;
    }
}
