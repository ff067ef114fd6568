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
        var all = new Option<bool>("--all")
        {
            Description = "Make every document again, also those that nothing has changed for.",
        };
        var command = new Command("build", "Make the documents of every plan in the content folder.") { output, all };
        options.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            options.RunAsync(parsed, parsed.GetRequiredValue(output), parsed.GetValue(all), terminal, cancellation));
        return command;
    }
}
