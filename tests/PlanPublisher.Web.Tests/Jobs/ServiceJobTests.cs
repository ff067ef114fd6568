using PlanPublisher.Cli.Tests;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Web.Documents;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.Web.Tests.Jobs;

/// <summary>What jobs do to the output, and that they do it once.</summary>
public sealed class ServiceJobTests
{
    [Fact]
    public async Task The_start_makes_what_is_missing_and_a_save_what_has_changed()
    {
        using var plan = new SmallPlan();
        await using var service = await TestService.StartAsync(plan);
        var start = await service.WaitForRunAsync(JobNames.Regenerate);
        Assert.Equal((RunCause.Start, RunResult.Worked, "1 document made, 1 changed"), (start.Cause, start.Result, start.Summary));

        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nThis plan says it anew.\n");
        var change = await service.WaitForRunAsync(JobNames.Regenerate, start.Id);

        Assert.Equal((RunCause.Change, RunResult.Worked), (change.Cause, change.Result));
        Assert.Contains("says it anew", await File.ReadAllTextAsync(plan.Output("strategy/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_the_service_does_not_make_is_shown_as_out_of_date_once_the_plan_has_changed()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        await using var service = await TestService.StartAsync(plan, settings => settings with { Editions = [new Edition.Screen()] });
        var start = await service.WaitForRunAsync(JobNames.Regenerate);
        Assert.DoesNotContain("out of date", await service.Client.GetStringAsync("/plans/small"), StringComparison.Ordinal);

        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nThis plan says it anew.\n");
        await service.WaitForRunAsync(JobNames.Regenerate, start.Id);

        Assert.Contains("Press copy: out of date", await service.Client.GetStringAsync("/plans/small"), StringComparison.Ordinal);
        var state = service.Get<PlanCatalogue>().Find("small")!;
        Assert.Equal((DocumentFreshness.Current, false), (state.FreshnessOf(state.Find("strategy")!), state.IsDue));
    }

    [Fact]
    public async Task An_edition_that_another_build_has_left_behind_is_made_again()
    {
        using var plan = new SmallPlan();
        await CommandLineRun.BuildAsync(plan);
        await using var service = await TestService.StartAsync(plan);
        var start = await service.WaitForRunAsync(JobNames.Regenerate);

        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nThis plan says it anew.\n");
        await CommandLineRun.BuildAsync(plan, "--editions", "screen");
        await service.WaitForRunAsync(JobNames.Regenerate, start.Id);

        var document = service.Get<PlanCatalogue>().Find("small")!.Find("strategy")!;
        Assert.Equal([("screen", false), ("press", false), ("large", false)], document.Manifest.Editions.Select(edition => (edition.Name, edition.IsOutOfDate)));
    }

    [Fact]
    public async Task A_plan_that_is_current_is_not_built_again()
    {
        using var plan = new SmallPlan();
        await using var service = await TestService.StartAsync(plan);
        var first = await service.WaitForRunAsync(JobNames.Regenerate);

        await service.Schedule.RunNowAsync(JobNames.Regenerate, RunCause.Person);
        var second = await service.WaitForRunAsync(JobNames.Regenerate, first.Id);

        Assert.Equal((RunCause.Person, RunResult.NothingToDo), (second.Cause, second.Result));
    }

    [Fact]
    public async Task A_mistake_leaves_the_last_good_copy_and_is_told_in_the_log()
    {
        using var plan = new SmallPlan();
        await using var service = await TestService.StartAsync(plan);
        var first = await service.WaitForRunAsync(JobNames.Regenerate);
        var good = await File.ReadAllBytesAsync(plan.Output("strategy/strategy.pdf"));

        plan.Write("prose/introduction.md", "---\ntitel: Introduction\n---\n\nText.\n");
        var run = await service.WaitForRunAsync(JobNames.Regenerate, first.Id);

        Assert.Equal(RunResult.Mistakes, run.Result);
        Assert.Contains("introduction.md:2:1", service.History.LogOf(run.Id), StringComparison.Ordinal);
        Assert.Equal(good, await File.ReadAllBytesAsync(plan.Output("strategy/strategy.pdf")));
        var state = service.Get<PlanCatalogue>().Find("small")!;
        Assert.Equal(DocumentFreshness.NotBuilt, state.FreshnessOf(state.Find("strategy")!));
    }

    [Fact]
    public async Task A_night_that_is_delivered_twice_is_done_once()
    {
        using var plan = new SmallPlan();
        await using var service = await TestService.StartAsync(plan);
        await service.WaitForRunAsync(JobNames.Regenerate);
        var runner = service.Get<JobRunner>();
        var nightly = service.Get<NightlyJob>();

        await runner.RunAsync(nightly, RunCause.Schedule, "2026-11-22T01:30:00.000Z", 1, default, default);
        await runner.RunAsync(nightly, RunCause.Recovery, "2026-11-22T01:30:00.000Z", 1, default, default);
        await runner.RunAsync(nightly, RunCause.Schedule, "2026-11-23T01:30:00.000Z", 1, default, default);

        Assert.Equal(
            [RunResult.Worked, RunResult.NothingToDo, RunResult.Worked],
            service.History.Latest(JobNames.Nightly, 10).OrderBy(run => run.Id).Select(run => run.Result));
    }

    [Fact]
    public async Task The_night_finds_a_file_that_was_changed_by_hand_and_puts_it_right()
    {
        using var plan = new SmallPlan();
        await using var service = await TestService.StartAsync(plan);
        await service.WaitForRunAsync(JobNames.Regenerate);
        await File.AppendAllTextAsync(plan.Output("strategy/index.html"), "<p>By hand.</p>");

        await service.Schedule.RunNowAsync(JobNames.Nightly, RunCause.Person);
        var run = await service.WaitForRunAsync(JobNames.Nightly);

        Assert.Equal((RunResult.Worked, "1 document made, 1 changed, every file is whole"), (run.Result, run.Summary));
        Assert.DoesNotContain("By hand", await File.ReadAllTextAsync(plan.Output("strategy/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_is_published_when_its_embargo_ends_and_once(bool inMemory)
    {
        using var plan = new SmallPlan();
        var clock = new FakeClock(new DateTimeOffset(2026, 11, 30, 23, 50, 0, TimeSpan.Zero));
        var publication = new PublicationSettings(new DocumentName("small", "strategy"), new DateTimeOffset(2026, 12, 1, 0, 1, 0, TimeSpan.Zero));
        var job = JobNames.Publish(publication.Document);
        var published = Path.Combine(plan.PathOf("published"), "small/strategy/strategy.pdf");
        await using var service = await TestService.StartAsync(plan, settings => settings with { InMemory = inMemory, Publications = [publication] }, clock);
        await service.WaitForRunAsync(JobNames.Regenerate);
        Assert.False(File.Exists(published));
        Assert.Equal("Opens when its embargo ends", service.Get<JobCatalogue>().Find(job)!.ReasonNotToRunNow);

        while (service.History.Latest(job, 1).Count == 0)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20);
        }

        var run = await service.WaitForRunAsync(job);
        Assert.Equal(RunResult.Worked, run.Result);
        Assert.Equal(await File.ReadAllBytesAsync(plan.Output("strategy/strategy.pdf")), await File.ReadAllBytesAsync(published));
        Assert.Equal("Published", service.Get<JobCatalogue>().Find(job)!.ReasonNotToRunNow);

        // Delivered again, even for other content: what is out is out.
        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nLater.\n");
        await service.Get<JobRunner>().RunAsync(service.Get<JobCatalogue>().Find(job)!, RunCause.Recovery, "x", 1, default, default);
        Assert.Equal(RunResult.NothingToDo, service.History.Latest(job, 1)[0].Result);
    }

    [Fact]
    public async Task A_job_that_fails_is_tried_again_after_a_wait_that_doubles()
    {
        using var plan = new SmallPlan();
        await using var service = await TestService.StartAsync(
            plan,
            settings => settings with { OnChange = new RetrySettings(2) { RetryAfter = TimeSpan.FromMilliseconds(300) } });
        var first = await service.WaitForRunAsync(JobNames.Regenerate);

        // A file where a folder must be: the machine refuses to write.
        Directory.Delete(plan.OutputFolder, recursive: true);
        await File.WriteAllTextAsync(plan.OutputFolder, "in the way");
        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nChanged.\n");
        var third = await service.WaitForRunAsync(JobNames.Regenerate, first.Id + 2);

        var runs = service.History.Latest(JobNames.Regenerate, 3).OrderBy(run => run.Id).ToList();
        Assert.Equal([RunResult.Failed, RunResult.Failed, RunResult.Failed], runs.Select(run => run.Result));
        Assert.Equal([1, 2, 3], runs.Select(run => run.Attempt));
        Assert.Equal(RunCause.Retry, third.Cause);
        Assert.True(runs[2].Started - runs[1].Ended >= TimeSpan.FromMilliseconds(500), "the second wait is twice the first");
    }

    [Fact]
    public async Task A_paused_job_stays_paused_over_a_restart_and_catches_up_when_it_goes_on()
    {
        using var plan = new SmallPlan();
        long last;
        await using (var service = await TestService.StartAsync(plan))
        {
            last = (await service.WaitForRunAsync(JobNames.Regenerate)).Id;
            await service.Schedule.PauseAsync(JobNames.Regenerate);
        }

        await using var again = await TestService.StartAsync(plan);
        Assert.True(again.Schedule.IsPaused(JobNames.Regenerate));
        plan.Write("prose/introduction.md", "---\ntitle: Introduction\n---\n\nChanged while paused.\n");
        await Task.Delay(400);
        Assert.Equal(last, again.History.Latest(JobNames.Regenerate, 1)[0].Id);

        await again.Schedule.ResumeAsync(JobNames.Regenerate);
        var run = await again.WaitForRunAsync(JobNames.Regenerate, last);

        Assert.Equal(RunResult.Worked, run.Result);
    }

    [Theory]
    [InlineData(MissedRun.RunOnce, 1)]
    [InlineData(MissedRun.Skip, 0)]
    public async Task Runs_that_were_missed_while_nothing_ran_are_made_up_for_as_the_settings_say(MissedRun missed, int runs)
    {
        using var plan = new SmallPlan();
        var settings = new CronSettings("0 4 * * *") { IfMissed = missed };
        var clock = new FakeClock(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
        await using (var service = await TestService.StartAsync(plan, given => given with { CleanUp = settings }, clock))
        {
            await service.WaitForRunAsync(JobNames.Regenerate);
        }

        // Three nights later.
        var later = new FakeClock(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        await using var again = await TestService.StartAsync(plan, given => given with { CleanUp = settings }, later);
        if (runs > 0)
        {
            await again.WaitForRunAsync(JobNames.CleanUp);
        }

        await Task.Delay(500);
        Assert.Equal(runs, again.History.Latest(JobNames.CleanUp, 10).Count);
    }
}
