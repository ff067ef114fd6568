using PlanPublisher.Cli.Tests;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Tests.Jobs;

/// <summary>On the nights that the clocks change, each job runs once, whichever store keeps the schedule.</summary>
public sealed class ClockChangeTests
{
    private static readonly DateOnly Spring = new(2026, 3, 29);
    private static readonly DateOnly Autumn = new(2026, 10, 25);

    /// <summary>Store × night × times around the hour: when the job must run, in UTC.</summary>
    public static TheoryData<bool, string, string, string> Nights()
    {
        (string Night, string Clock, string Utc)[] cases =
        [
            ("spring", "00:30", "00:30"), ("spring", "00:59", "00:59"),
            // 01:00 to 01:59 do not exist: the first minute that does is 02:00 BST.
            ("spring", "01:00", "01:00"), ("spring", "01:30", "01:00"), ("spring", "01:59", "01:00"),
            ("spring", "02:00", "01:00"), ("spring", "02:30", "01:30"),
            ("autumn", "00:30", "23:30"), ("autumn", "00:59", "23:59"),
            // 01:00 to 01:59 come twice: the first is BST.
            ("autumn", "01:00", "00:00"), ("autumn", "01:30", "00:30"), ("autumn", "01:59", "00:59"),
            ("autumn", "02:00", "02:00"), ("autumn", "02:30", "02:30"),
        ];
        var data = new TheoryData<bool, string, string, string>();
        foreach (var (night, clock, utc) in cases)
        {
            data.Add(true, night, clock, utc);
            data.Add(false, night, clock, utc);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Nights))]
    public async Task Each_job_runs_once(bool inMemory, string night, string clockTime, string utc)
    {
        var day = night == "spring" ? Spring : Autumn;
        var at = TimeOnly.Parse(clockTime, System.Globalization.CultureInfo.InvariantCulture);
        using var plan = new SmallPlan();
        var clock = new FakeClock(new DateTimeOffset(day.AddDays(-1).ToDateTime(new TimeOnly(21, 0)), TimeSpan.Zero));
        await using var service = await TestService.StartAsync(
            plan,
            settings => settings with { InMemory = inMemory, CleanUp = new CronSettings($"{at.Minute} {at.Hour} * * *") },
            clock);
        var expected = service.Schedule.NextTimes(JobNames.CleanUp, 1)[0].Local.ToUniversalTime();

        // Seven hours: past every time above, and short of the next day's.
        var end = clock.GetUtcNow() + TimeSpan.FromHours(7);
        while (clock.GetUtcNow() < end)
        {
            clock.Advance(TimeSpan.FromMinutes(15));
            await SettleAsync(service, clock);
        }

        var run = Assert.Single(service.History.Latest(JobNames.CleanUp, 10));
        Assert.Equal(RunCause.Schedule, run.Cause);
        Assert.Equal(utc, expected.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(run.Started, expected, expected + TimeSpan.FromMinutes(15));
    }

    /// <summary>Waits in real time until a run that has come due has been taken up and has ended.</summary>
    private static async Task SettleAsync(TestService service, FakeClock clock)
    {
        var isDue = service.History.Latest(JobNames.CleanUp, 1).Count == 0
            && service.Schedule.NextTimes(JobNames.CleanUp, 1)[0].Local - clock.GetUtcNow() > TimeSpan.FromHours(12);
        if (isDue)
        {
            await service.WaitForRunAsync(JobNames.CleanUp);
        }
        else
        {
            await Task.Delay(5);
        }
    }
}
