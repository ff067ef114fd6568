namespace PlanPublisher.Cli;

/// <summary>Where a command writes: results to one side, problems and progress to the other.</summary>
/// <param name="IsInteractive">A person is watching: progress may be redrawn in place.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive);
