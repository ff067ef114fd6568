namespace PlanPublisher.Cli;

/// <summary>The files that come with the program.</summary>
internal static class ProgramFiles
{
    public static string Templates => Path.Combine(AppContext.BaseDirectory, "templates");
}
