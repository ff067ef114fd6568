using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PlanPublisher.Browser.Tests.Console;

/// <summary>The real program as <c>planpublisher serve</c>, on a copy of the content, at a port that was free.</summary>
public sealed class RunningService : IAsyncLifetime
{
    public const string Plan = "towards-the-safest-city";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-console-").FullName;
    private Process? _process;

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        CopyFolder(Path.Combine(Checkout.Root, "content"), Path.Combine(_folder, "content"));
        // The same configuration as these tests: who builds one builds both.
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var program = Path.Combine(Checkout.Root, $"src/PlanPublisher.Cli/bin/{configuration}/net10.0/planpublisher.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        })!;
        while (Address.Length == 0)
        {
            var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience)
                ?? throw new InvalidOperationException($"{program} ended before it served anything: is it built?");
            Address = line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) ?? "";
        }

        // What it goes on to say is not read, but must not fill the pipe.
        _ = _process.StandardOutput.ReadToEndAsync();
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Changes a file of the plan, as an editor that saves it would.</summary>
    public void Edit(string path, string from, string to)
    {
        var file = Path.Combine(_folder, "content", Plan, path);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Writes another percentage wherever the file has one: as the target and as its printed wording.</summary>
    public void SetTarget(string path, string percentage)
    {
        var file = Path.Combine(_folder, "content", Plan, path);
        File.WriteAllText(file, Regex.Replace(File.ReadAllText(file), @"[0-9.]+%", percentage));
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
