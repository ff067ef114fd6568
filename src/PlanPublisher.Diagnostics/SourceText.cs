using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace PlanPublisher.Diagnostics;

/// <summary>The text of one input file, with its name, the place of each line and a hash of its bytes.</summary>
/// <remarks>
/// Immutable. <see cref="Path"/> is relative to the folder of the plan or of the templates, always with forward slashes;
/// outputs depend on it alone. <see cref="Folder"/> leads to it from where the user stands, and only messages show it.
/// </remarks>
public sealed class SourceText
{
    /// <summary>The largest input file, in bytes: 4 MiB. A larger one is refused, not cut.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    private readonly ImmutableArray<int> _lineStarts;

    public SourceText(string path, string text)
        : this(path, text, Encoding.UTF8.GetBytes(text))
    {
    }

    private SourceText(string path, string text, ReadOnlySpan<byte> bytes)
    {
        Path = path;
        Text = text;
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        ByteCount = bytes.Length;
        _lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    /// <summary>Put before <see cref="Path"/> in messages: "content/our-plan/", or "".</summary>
    public string Folder { get; init; } = "";

    public string Text { get; }

    /// <summary>SHA-256 of the file's bytes, as lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The size of the file.</summary>
    public int ByteCount { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>
    /// Decodes UTF-8, with or without a byte order mark. Text that is not UTF-8, empty or too large is an error in
    /// <paramref name="problems"/>, and the text that could be read is returned so that the stages can go on.
    /// </summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag problems, string folder = "")
    {
        if (bytes.Length > MaximumBytes)
        {
            var empty = new SourceText(path, "", bytes) { Folder = folder };
            problems.Add(SourceProblems.TooLarge(empty.Span(0, 0), bytes.Length));
            return empty;
        }

        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var source = new SourceText(path, Encoding.UTF8.GetString(body), bytes) { Folder = folder };
        var firstBad = IndexOfInvalidUtf8(body);
        if (firstBad >= 0)
        {
            var at = Encoding.UTF8.GetCharCount(body[..firstBad]);
            problems.Add(SourceProblems.NotUtf8(source.Span(at, 1), body[firstBad]));
        }
        else if (string.IsNullOrWhiteSpace(source.Text))
        {
            problems.Add(SourceProblems.Empty(source.Span(0, 0)));
        }

        return source;
    }

    public SourceSpan Span(int start, int length) => new(this, start, length);

    /// <summary>The line and column of a place, both counted from 1; the column counts UTF-16 code units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var index = _lineStarts.BinarySearch(at);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, at - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a line and column, both counted from 1 and pulled into the text if they lie outside.</summary>
    public int OffsetOf(int line, int column)
    {
        var index = Math.Clamp(line, 1, _lineStarts.Length) - 1;
        return Math.Clamp(_lineStarts[index] + Math.Max(column, 1) - 1, 0, Text.Length);
    }

    /// <summary>A line's text without its line ending; lines are counted from 1.</summary>
    public string Line(int line) => LineMemory(line).ToString();

    /// <summary>The same without a copy: a hostile file may be one long line with a problem in every word.</summary>
    internal ReadOnlyMemory<char> LineMemory(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.AsMemory(start..end).TrimEnd("\r\n");
    }

    public override string ToString() => Folder + Path;

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            // A lone carriage return ends a line too: files saved by old Macintosh programs have no line feed at all.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }

    private static int IndexOfInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += consumed;
        }

        return -1;
    }
}
