using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using PlanPublisher.Cli.Tests;
using PlanPublisher.Web.History;
using PlanPublisher.Web.Jobs;

namespace PlanPublisher.Web.Tests.Hosting;

/// <summary>The real program, killed in the middle of builds. tests/kill_service.sh does it with all of the content, fifty times.</summary>
public sealed class KilledServiceTests
{
    private const int Kills = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task After_a_kill_documents_are_whole_and_the_run_comes_again()
    {
        using var plan = new SmallPlan();
        using (var first = await StartAsync(plan))
        {
            await WaitForAsync(first, "regenerate ended");
            await KillAsync(first);
        }

        for (var round = 1; round <= Kills; round++)
        {
            using var service = await StartAsync(plan);
            plan.Write("prose/introduction.md", $"---\ntitle: Introduction\n---\n\nAs edited for the {round}th time.\n");
            await WaitForAsync(service, "regenerate began: Change");
            await Task.Delay(40 * round);
            await KillAsync(service);
            AssertWhole(plan);
        }

        // In this process, to look at what became of it.
        await using var last = await TestService.StartAsync(plan);
        await TestService.WaitAsync(() => last.History.Latest(JobNames.Regenerate, 1)[0].Ended is not null && !IsDue(last));
        AssertWhole(plan);
        Assert.Contains($"for the {Kills}th time", await File.ReadAllTextAsync(plan.Output("strategy/index.html")), StringComparison.Ordinal);
        var runs = last.History.Latest(JobNames.Regenerate, 100);
        foreach (var broken in runs.Where(run => run.Result == RunResult.Interrupted))
        {
            Assert.Contains(runs, run => run.Id > broken.Id && run.Result is RunResult.Worked or RunResult.NothingToDo);
        }
    }

    private static bool IsDue(TestService service) => service.Get<Documents.PlanCatalogue>().ReadAll().Any(plan => plan.IsDue);

    private static async Task<Process> StartAsync(SmallPlan plan)
    {
        var settings = plan.PathOf("planpublisher.yml");
        await File.WriteAllTextAsync(settings, $"state: {plan.PathOf("state")}\nquiet-time: 20 ms\n");
        var program = Path.Combine(AppContext.BaseDirectory, "planpublisher.dll");
        var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [program, "serve", "--settings", settings, "--urls", "http://127.0.0.1:0", "--content", plan.ContentFolder, "--output", plan.OutputFolder])
        {
            RedirectStandardOutput = true,
        })!;
        await WaitForAsync(process, "PlanPublisher serves");
        return process;
    }

    private static async Task WaitForAsync(Process process, string words)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"the service ended before it said '{words}'");
    }

    private static async Task KillAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static void AssertWhole(SmallPlan plan)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(plan.Output("strategy/manifest.json")));
        foreach (var file in manifest.RootElement.GetProperty("editions").EnumerateArray().SelectMany(edition => edition.GetProperty("outputs").EnumerateArray()))
        {
            var bytes = File.ReadAllBytes(plan.Output("strategy/" + file.GetProperty("path").GetString()));
            Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }
}
