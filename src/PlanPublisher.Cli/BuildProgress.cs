using System.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Cli;

/// <summary>Shows where a long build is: one line that is redrawn for a person, nothing in a log.</summary>
internal sealed class BuildProgress(TextWriter writer, bool isInteractive) : IProgress<BuildStep>
{
    /// <summary>Work that ends sooner shows no line at all: a line that only flashes disturbs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _shown;

    public void Report(BuildStep value)
    {
        if (!isInteractive || Stopwatch.GetElapsedTime(_start) < Patience)
        {
            return;
        }

        var line = $"[{value.Done}/{value.Total}] {value.PlanId}/{value.DocumentId}: {value.Doing}";
        writer.Write("\r" + line.PadRight(_shown));
        _shown = line.Length;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shown > 0)
        {
            writer.Write("\r" + new string(' ', _shown) + "\r");
            _shown = 0;
        }
    }
}
