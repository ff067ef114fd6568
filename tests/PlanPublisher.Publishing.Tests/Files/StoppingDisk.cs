using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Tests.Files;

/// <summary>A disk for a build that is killed in the middle of one of its steps: what comes after it does not happen.</summary>
/// <param name="lastStep">The step in the middle of which the build is killed; steps are counted from 1.</param>
/// <param name="canExchange">Whether the system lets two folders change places in one step.</param>
internal sealed class StoppingDisk(int lastStep, bool canExchange) : IOutputDisk
{
    private readonly OutputDisk _disk = new();
    private int _steps;

    public bool HasStopped => _steps >= lastStep;

    public bool Exists(string folder) => _disk.Exists(folder);

    public void Write(string path, ReadOnlyMemory<byte> bytes, DateTime? time) => Step(
        () => _disk.Write(path, bytes, time),
        half: () => _disk.Write(path, bytes[..(bytes.Length / 2)], time: null));

    public void Move(string from, string to) => Step(() => _disk.Move(from, to));

    public bool Exchange(string one, string other)
    {
        var happened = false;
        Step(() => happened = canExchange && _disk.Exchange(one, other));
        return happened;
    }

    public void Delete(string folder) => Step(
        () => _disk.Delete(folder),
        half: () =>
        {
            if (Directory.Exists(folder))
            {
                Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Take(1).ToList().ForEach(File.Delete);
            }
        });

    private void Step(Action whole, Action? half = null)
    {
        if (HasStopped)
        {
            throw new KilledException();
        }

        _steps++;
        if (HasStopped)
        {
            half?.Invoke();
            throw new KilledException();
        }

        whole();
    }
}

/// <summary>Stands for the end of the process: whoever catches it can do nothing more to the disk.</summary>
internal sealed class KilledException : Exception;
