namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // part of the one place that writes files and folders

/// <summary>Lets one build at a time write into an output folder; another waits for it.</summary>
/// <remarks>The system gives the lock back when a build is killed; its empty file is taken over by the next.</remarks>
internal static class OutputLock
{
    private const string FileName = ".planpublisher-writing";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Writing a document takes well under a second.</summary>
    private const int MostTries = 1500;

    public static IDisposable Take(string outputFolder)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(
                    Path.Combine(outputFolder, FileName),
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 1,
                    FileOptions.DeleteOnClose);
            }
            catch (IOException) when (tries < MostTries)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
