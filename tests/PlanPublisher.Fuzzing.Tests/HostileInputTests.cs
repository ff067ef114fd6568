using System.Runtime.CompilerServices;
using PlanPublisher.Fuzzing.Targets;

namespace PlanPublisher.Fuzzing.Tests;

/// <summary>Each hostile input, at a quarter of the size that looked hostile, is answered soon, and twice as much costs twice as much.</summary>
public sealed class HostileInputTests
{
    /// <summary>Of the processor, not of the clock. The slowest take two or three; what grows with the square takes minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly PlanTarget Plans = LoadPlans();

    public static TheoryData<string> Names => [.. HostileInputs.All.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_input_is_answered_soon(string name)
    {
        var input = HostileInputs.All.Single(input => input.Name == name);
        var small = Allocated(input, Math.Max(input.Size / 8, 1));
        var start = Environment.CpuUsage.TotalTime;
        var large = Allocated(input, Math.Max(input.Size / 4, 1));
        var taken = Environment.CpuUsage.TotalTime - start;

        Assert.True(taken < Limit, $"it takes {taken.TotalSeconds:F0} s of the processor");
        // What is allocated once, whatever the input, is not in proportion.
        Assert.True(large < (small * 5 / 2) + 20_000_000, $"{small:N0} bytes are allocated for one half of it, {large:N0} for all");
    }

    private static long Allocated(HostileInput input, int size)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        new HostileRun(Plans).Run(input, size);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static PlanTarget LoadPlans([CallerFilePath] string file = "")
    {
        var plans = new PlanTarget();
        _ = plans.Corpus(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..")));
        return plans;
    }
}
