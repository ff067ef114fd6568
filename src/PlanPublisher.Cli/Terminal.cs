namespace PlanPublisher.Cli;

/// <summary>Where a command writes: results to one side, problems and progress to the other.</summary>
/// <param name="IsInteractive">A person is watching: progress may be redrawn in place.</param>
/// <param name="HasColour">Problems may be coloured: a person is watching and has not asked for none (NO_COLOR).</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive, bool HasColour = false);
