using System.Diagnostics;

namespace PlanPublisher.Pdf.Tests.Checks;

/// <summary>Runs one of the independent checks of a finished file.</summary>
internal static class CheckProgram
{
    /// <summary>What the program says of the file, and its exit status. FILE among the arguments stands for the file.</summary>
    public static (int Status, string Output) Run(byte[] pdf, string program, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            var start = new ProcessStartInfo(program, arguments.Select(argument => argument == "FILE" ? file : argument))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A script that lies beside the tests.</summary>
    public static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "checks", name);
}
