namespace PlanPublisher.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    public const int Fine = 0;

    /// <summary>The content has mistakes; nothing was made from it.</summary>
    public const int ContentMistakes = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>A bug of ours, or a machine that fails us: no room on the disk, no right to write.</summary>
    public const int Broken = 3;
}
