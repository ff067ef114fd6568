using PlanPublisher.Cli;

#pragma warning disable RS0030 // the command line is what talks to the console

var isInteractive = !Console.IsErrorRedirected;
// no-color.org: any value but the empty one; a terminal called "dumb" shows the sequences as they are.
var wantsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
    && Environment.GetEnvironmentVariable("TERM") != "dumb";
var terminal = new Terminal(Console.Out, Console.Error, isInteractive, HasColour: isInteractive && wantsColour);
return await CommandLine.RunAsync(args, terminal);
