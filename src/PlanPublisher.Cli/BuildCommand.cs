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
        var variants = new Option<string?>("--variants")
        {
            Description = "Make the documents once for each row of this CSV, with the row's values, into a folder named for it.",
            HelpName = "FILE.csv",
        };
        var noCache = new Option<bool>("--no-cache")
        {
            Description = "With --variants: make each variant by itself, as if it were the only one. It takes longer; the files are the same.",
        };
        var command = new Command("build", "Make the documents of every plan in the content folder.") { output, all, variants, noCache };
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(noCache) && result.GetValue(variants) is null)
            {
                result.AddError("--no-cache is for --variants: name a variants file with it, or leave it out");
            }
        });
        command.SetAction((parsed, cancellation) => parsed.GetValue(variants) is { } file
            ? options.RunVariantsAsync(
                parsed, parsed.GetRequiredValue(output), parsed.GetValue(all), file, parsed.GetValue(noCache), terminal, cancellation)
            : options.RunAsync(parsed, parsed.GetRequiredValue(output), parsed.GetValue(all), terminal, cancellation));
        return command;
    }
}
