using System.Runtime.InteropServices;

namespace PlanPublisher.Publishing.Files;

#pragma warning disable RS0030 // part of the one place that writes files and folders

/// <summary>The real disk.</summary>
internal sealed class OutputDisk : IOutputDisk
{
    /// <summary>AT_FDCWD: paths are taken from the working folder; ours are absolute.</summary>
    private const int WorkingFolder = -100;

    /// <summary>RENAME_EXCHANGE, Linux 3.15.</summary>
    private const uint ExchangeFlag = 2;

    public bool Exists(string folder) => Directory.Exists(folder);

    public void Write(string path, ReadOnlyMemory<byte> bytes, DateTime? time)
    {
        Write(path, stream => stream.Write(bytes.Span));
        if (time is { } lastWrite)
        {
            File.SetLastWriteTimeUtc(path, lastWrite);
        }
    }

    /// <summary>Writes a file as it is made, and the folders it lies in, down to the disk.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    public void Move(string from, string to) => Directory.Move(from, to);

    public bool Exchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt(WorkingFolder, one, WorkingFolder, other, ExchangeFlag) == 0;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library from before 2018.
            return false;
        }
    }

    public void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int RenameAt(
        int fromFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        int toFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags);
}
