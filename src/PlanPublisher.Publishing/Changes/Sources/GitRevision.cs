using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Publishing.Changes.Sources;

/// <summary>Files as a revision of git has them. Asks the machine's own <c>git</c>, which is the only program that is run.</summary>
internal static class GitRevision
{
    /// <summary>Versions of one file that are looked at to find one by its hash.</summary>
    private const int MostVersions = 200;

    /// <summary>Whether git can be run and knows the revision.</summary>
    /// <returns>Null if git cannot be run.</returns>
    public static bool? Knows(string folder, string revision) =>
        Run(folder, [], "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is { } answer
            ? answer.Length > 0
            : null;

    /// <summary>The files below a folder as a revision has them; empty if it has none there.</summary>
    public static ImmutableArray<SourceText> Read(string folder, string revision, string shown, DiagnosticBag problems)
    {
        var listed = Text(Run(folder, [], "ls-tree", "-r", "-z", "--end-of-options", revision + "^{commit}", "."));
        var entries = listed.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .Where(parts => parts.Length == 2 && parts[0].Contains(" blob ", StringComparison.Ordinal) && IsSource(parts[1]))
            .Select(parts => (Path: parts[1], Blob: parts[0].Split(' ')[2]))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ToList();
        var blobs = BlobsOf(folder, entries.Select(entry => entry.Blob));
        return [.. entries.Zip(blobs, (entry, bytes) => SourceText.Decode(entry.Path, bytes.Span, problems, shown))];
    }

    /// <summary>The version of a file that has this hash; null if git knows none.</summary>
    public static SourceText? Find(string folder, ManifestFile file, string shown, DiagnosticBag problems)
    {
        var most = MostVersions.ToString(CultureInfo.InvariantCulture);
        var revisions = Text(Run(folder, [], "rev-list", "--all", "--max-count", most, "--", file.Path))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var bytes in BlobsOf(folder, revisions.Select(revision => $"{revision}:./{file.Path}")))
        {
            if (Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) == file.Sha256)
            {
                return SourceText.Decode(file.Path, bytes.Span, problems, shown);
            }
        }

        return null;
    }

    /// <summary>As a folder is read: names that begin with a full stop or end in ~ are passed over.</summary>
    private static bool IsSource(string path) => !path.Split('/').Any(name => name.StartsWith('.') || name.EndsWith('~'));

    /// <summary>Asks for all files at once: "HASH blob SIZE", a line feed, the bytes, a line feed.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> BlobsOf(string folder, IEnumerable<string> names)
    {
        var asked = string.Concat(names.Select(name => name + "\n"));
        ReadOnlyMemory<byte> answer = asked.Length == 0 ? default : Run(folder, Encoding.UTF8.GetBytes(asked), "cat-file", "--batch") ?? default;
        while (answer.Span.IndexOf((byte)'\n') is var end and >= 0)
        {
            var head = Encoding.UTF8.GetString(answer.Span[..end]).Split(' ');
            answer = answer[(end + 1)..];
            if (head is [_, "blob", var size] && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length < answer.Length)
            {
                yield return answer[..length];
                answer = answer[(length + 1)..];
            }
        }
    }

    private static string Text(byte[]? answer) => Encoding.UTF8.GetString(answer ?? []);

    /// <returns>What git said; empty if it refused; null if it cannot be run.</returns>
    private static byte[]? Run(string folder, byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])["-C", folder, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var writing = Task.Run(() =>
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            });
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            writing.GetAwaiter().GetResult();
            process.WaitForExit();
            return process.ExitCode == 0 ? output.ToArray() : [];
        }
        catch (Win32Exception)
        {
            return null;
        }
        catch (IOException)
        {
            // It ended before it had read all that it was asked.
            return [];
        }
    }
}
