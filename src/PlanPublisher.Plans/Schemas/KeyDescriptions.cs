using System.Reflection;
using System.Text;

namespace PlanPublisher.Plans.Schemas;

/// <summary>What each key means, in a sentence for authors.</summary>
/// <remarks>
/// They stand in <c>KeyDescriptions.txt</c>: the owner of keys on a line of its own, below it each key, indented, with a colon
/// and its words. "X, as Y" has the keys of Y besides. A test tells of a key without words and of words without a key.
/// </remarks>
internal sealed class KeyDescriptions
{
    private const string As = ", as ";

    private readonly Dictionary<(string Owner, string Key), string> _words = [];
    private readonly Dictionary<string, string> _kinds = [];

    private KeyDescriptions(TextReader lines)
    {
        var owner = "";
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(' '))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                _words.Add((owner, line[..colon].Trim()), line[(colon + 2)..].Trim());
            }
            else
            {
                owner = OwnerOf(line);
            }
        }
    }

    /// <summary>The words of a key, and whose they are; null if there are none.</summary>
    public (string Owner, string Words)? Find(string owner, string key)
    {
        if (_words.TryGetValue((owner, key), out var words))
        {
            return (owner, words);
        }

        return _kinds.TryGetValue(owner, out var kind) ? Find(kind, key) : null;
    }

    public IEnumerable<(string Owner, string Key)> Keys => _words.Keys;

    public static KeyDescriptions Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("KeyDescriptions.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new KeyDescriptions(reader);
    }

    private string OwnerOf(string line)
    {
        var names = line.Split(As);
        if (names.Length == 2)
        {
            _kinds.Add(names[0], names[1]);
        }

        return names[0];
    }
}
