using System.Diagnostics;
using PlanPublisher.Fuzzing.Targets;

namespace PlanPublisher.Fuzzing;

/// <summary>Gives one target inputs for a time, and keeps those that it fails on.</summary>
/// <remarks>
/// The input at hand is always on the disk: when the process dies of a full stack, it is there as
/// <c>TARGET-at-hand.bin</c>. An input that takes too long ends the run, for a thread cannot be stopped. Time is that of the
/// processor, so that a busy machine makes no findings.
/// </remarks>
internal sealed class FuzzRun(IFuzzTarget target, string findings, TextWriter log)
{
    /// <summary>Some twenty times what the largest input of the corpus takes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private TimeSpan _slowest;

    private string AtHand => Path.Combine(findings, $"{target.Name}-at-hand.bin");

    /// <returns>How many kinds of failure there were.</returns>
    public int Run(Mutator mutator, TimeSpan duration)
    {
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            count++;
            if (!RunOne(mutator.Next(), count))
            {
                return _kinds.Count + 1;
            }
        }

        File.Delete(AtHand);
        log.WriteLine($"{target.Name}: {count} inputs, slowest {_slowest.TotalSeconds:F1} s, {_kinds.Count} kinds of failure");
        return _kinds.Count;
    }

    /// <returns>False if it took too long.</returns>
    private bool RunOne(byte[] input, int number)
    {
        File.WriteAllBytes(AtHand, input);
        Exception? thrown = null;
        var start = Environment.CpuUsage.TotalTime;
        var thread = new Thread(() => thrown = Catch(input)) { IsBackground = true };
        thread.Start();
        while (!thread.Join(Glance))
        {
            if (Environment.CpuUsage.TotalTime - start > Limit)
            {
                Keep(input, number, "takes too long", $"more than {Limit.TotalSeconds} s of the processor");
                return false;
            }
        }

        var taken = Environment.CpuUsage.TotalTime - start;
        _slowest = taken > _slowest ? taken : _slowest;
        if (thrown is not null)
        {
            Keep(input, number, KindOf(thrown), thrown.ToString());
        }

        return true;
    }

    private Exception? Catch(byte[] input)
    {
        try
        {
            target.Run(input);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    /// <summary>Failures at the same place in the code count as one.</summary>
    private static string KindOf(Exception exception) =>
        exception.GetType().Name + (exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("PlanPublisher", StringComparison.Ordinal)) ?? "");

    private void Keep(byte[] input, int number, string kind, string report)
    {
        if (!_kinds.Add(kind))
        {
            return;
        }

        var path = Path.Combine(findings, $"{target.Name}-{number}");
        File.WriteAllBytes(path + ".bin", input);
        File.WriteAllText(path + ".txt", report + "\n");
        log.WriteLine($"{target.Name}: input {number}: {kind.Trim()}\n  kept as {path}.bin");
    }
}
