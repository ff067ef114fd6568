using System.Diagnostics;
using PlanPublisher.Cli.Tests;

namespace PlanPublisher.Web.Tests.Hosting;

/// <summary>A machine without time zone data, as small containers are.</summary>
public sealed class MissingTimeZoneTests
{
    [FactWithZoneFiles]
    public async Task The_service_says_what_to_install()
    {
        using var plan = new SmallPlan();
        var zones = Directory.CreateDirectory(plan.PathOf("zoneinfo")).FullName;
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "planpublisher.dll"), "serve", "--in-memory", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = plan.PathOf("."),
            Environment = { ["TZDIR"] = zones },
        };
        using var service = Process.Start(start)!;

        var told = await service.StandardError.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await service.WaitForExitAsync();

        Assert.Equal(
            """
            error PP7114: this machine does not know the time zone 'Europe/London', which jobs run by
                  = hint: install the time zone data: 'apt-get install tzdata' on Debian and Ubuntu

            """,
            told,
            ignoreLineEndingDifferences: true);
        Assert.Equal(2, service.ExitCode);
    }

    private sealed class FactWithZoneFilesAttribute : FactAttribute
    {
        public FactWithZoneFilesAttribute()
        {
            if (OperatingSystem.IsWindows())
            {
                Skip = "Windows keeps its time zones in the registry, which a test cannot empty";
            }
        }
    }
}
