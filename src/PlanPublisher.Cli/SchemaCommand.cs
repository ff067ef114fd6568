using System.CommandLine;
using System.Text;
using PlanPublisher.Plans.Schemas;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Cli;

/// <summary><c>planpublisher schema</c>: writes the JSON Schemas of front matter for editors.</summary>
internal static class SchemaCommand
{
    private static readonly Option<string> Output = new("--output")
    {
        Description = "Where the schemas are written.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "schema",
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "schema",
            "Write a JSON Schema (2020-12) of the front matter of each kind of file, for editors that check and complete it.")
        {
            Output,
        };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(Output), terminal));
        return command;
    }

    private static async Task<int> RunAsync(string folder, Terminal terminal)
    {
        var output = new OutputFolder(folder);
        var files = FrontMatterSchemas.Files();
        foreach (var (name, text) in FrontMatterSchemas.All())
        {
            output.Write(name, Encoding.UTF8.GetBytes(text));
            await terminal.Output.WriteAsync($"{folder.Replace('\\', '/')}/{name}  for {files[name]}\n");
        }

        return ExitCode.Fine;
    }
}
