using System.Diagnostics;

namespace PlanPublisher.Cli;

/// <summary>Shows where long work is: one line that is redrawn for a person, nothing in a log.</summary>
internal sealed class ProgressLine(TextWriter writer, bool isInteractive)
{
    /// <summary>Work that ends sooner shows no line at all: a line that only flashes disturbs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _shown;

    public void Show(string line)
    {
        if (!isInteractive || Stopwatch.GetElapsedTime(_start) < Patience)
        {
            return;
        }

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
