namespace PlanPublisher.Cli.Tests;

/// <summary>One run of the program: what it wrote to either side, and its exit code.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandLineRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Terminal(output, error, IsInteractive: false));
        return new CommandLineRun(code, output.ToString(), error.ToString());
    }

    public static Task<CommandLineRun> BuildAsync(SmallPlan plan, params string[] more) =>
        OfAsync(["build", "--content", plan.ContentFolder, "--output", plan.OutputFolder, .. more]);
}
