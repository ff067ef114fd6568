namespace PlanPublisher.Web.Observing;

#pragma warning disable RS0030 // reads the kernel's own list, no file of a user

/// <summary>How many files, sockets and pipes the process holds open (Linux).</summary>
internal static class OpenHandles
{
    public static int Count() => Directory.EnumerateFileSystemEntries("/proc/self/fd").Count();
}
