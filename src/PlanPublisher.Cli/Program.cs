using PlanPublisher.Cli;

#pragma warning disable RS0030 // the command line is what talks to the console

return await CommandLine.RunAsync(args, new Terminal(Console.Out, Console.Error, IsInteractive: !Console.IsErrorRedirected));
