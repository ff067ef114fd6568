using System.Text;

namespace PlanPublisher.Fuzzing;

/// <summary>Makes new inputs of old ones: cuts, repeats, joins, changed bytes and pieces that mean something to parsers.</summary>
public sealed class Mutator(Random random, IReadOnlyList<byte[]> corpus)
{
    /// <summary>Longer inputs show nothing new and only take time.</summary>
    private const int MostBytes = 256 * 1024;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "[", "]", "{", "}", "(", ")", "*", "_", "**", "`", "```\n", "|", "\n", "\n\n", "- ", "1. ", "> ", "# ", "## ", ":::", "\\",
            "&", "&amp;", "<", ">", "<!--", "-->", "---\n", ": ", "\"", "'", "!", "^[", "[^1]", "{.a}", "{#a}", "{=", "[[", "]]", "%",
            "\t", "\r", "\0", "\uFEFF", "\u00AD", "\u200B", "\u202E", "é", "𝔘", "-1", "0", "2147483647", "-2147483648",
            "99999999999999999999", "1e309", "NaN", "2003-02-30", "&a ", "*a", "<<: ", "!!str ", "~", "null", "true",
            "<table>", "<tr>", "<td colspan=9>", "<td rowspan=9>", "</table>", "<ul><li>", "<p>", "<svg>", "<img>", "<br>",
            "float: footnote;", "display: table-cell;", "display: inline-block;", "columns: 3;", "break-before: page;",
            "width: -1pt;", "width: 1e9mm;", "position: absolute;", "content: counter(page) leader('.');", "@page {", "::before {",
            "writing-mode: vertical-rl;", "white-space: pre;", "orphans: 0;", "font-size: 0;", "line-height: 0;",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public byte[] Next()
    {
        var input = Pick(corpus);
        var changes = 1 << random.Next(6);
        for (var i = 0; i < changes; i++)
        {
            input = Change(input);
        }

        return input.Length > MostBytes ? input[..MostBytes] : input;
    }

    private byte[] Change(byte[] input)
    {
        var from = random.Next(input.Length + 1);
        var to = Math.Min(input.Length, from + random.Next(1 << random.Next(1, 10)));
        return random.Next(7) switch
        {
            0 => [.. input[..from], .. input[to..]],
            1 => [.. input[..from], .. Pick(Pieces), .. input[from..]],
            2 => [.. input[..from], .. Pick(Pieces), .. input[to..]],
            3 => [.. input[..to], .. Repeated(input[from..to]), .. input[to..]],
            4 => WithByte(input, from, (byte)random.Next(256)),
            5 => WithByte(input, from, (byte)(random.Next(2) * 255)),
            _ => Joined(input[..from]),
        };
    }

    private byte[] Joined(byte[] head)
    {
        var other = Pick(corpus);
        return [.. head, .. other[random.Next(other.Length + 1)..]];
    }

    private IEnumerable<byte> Repeated(byte[] part) =>
        Enumerable.Repeat(part, Math.Min(1 << random.Next(10), MostBytes / Math.Max(part.Length, 1))).SelectMany(bytes => bytes);

    private static byte[] WithByte(byte[] input, int at, byte value)
    {
        if (at >= input.Length)
        {
            return input;
        }

        var changed = input.ToArray();
        changed[at] = value;
        return changed;
    }

    private byte[] Pick(IReadOnlyList<byte[]> from) => from[random.Next(from.Count)];
}
