using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PlanPublisher.PdfReading.Objects;

/// <summary>The indirect objects of a file, by its cross-reference table: ISO 32000-1, 7.5.</summary>
/// <remarks>
/// Reads one table at the end of the file with one section, streams with Flate or no filter, and no encryption. Anything
/// else (cross-reference streams, object streams, updates) is refused by name.
/// </remarks>
public sealed class ObjectTable
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly Dictionary<int, PdfValue> _values = [];

    private ObjectTable(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    public PdfValue.Dictionary Trailer { get; private set; } = new(new Dictionary<string, PdfValue>());

    /// <summary>The numbers of all objects in use.</summary>
    public IEnumerable<int> Numbers => _offsets.Keys.Order();

    public static ObjectTable Read(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("%PDF-1."u8))
        {
            throw new PdfFormatException("the file does not begin with %PDF-1.");
        }

        var table = new ObjectTable(bytes);
        table.ReadCrossReferences();
        return table;
    }

    /// <summary>The object itself in place of a reference to it; every object is read once.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        if (value is not PdfValue.Reference reference)
        {
            return value;
        }

        if (!_values.TryGetValue(reference.ObjectNumber, out var resolved))
        {
            resolved = ReadObject(reference.ObjectNumber);
            _values.Add(reference.ObjectNumber, resolved);
        }

        return resolved;
    }

    public byte[] Decode(PdfValue.Stream stream)
    {
        var filter = Resolve(stream.Entries.Entries.GetValueOrDefault("Filter", new PdfValue.Null()));
        switch (filter)
        {
            case PdfValue.Null:
                return stream.Data.ToArray();
            case PdfValue.Name { Value: "FlateDecode" }:
                return Inflate(stream.Data);
            default:
                throw new PdfFormatException($"a stream has the filter {filter}; only FlateDecode is read");
        }
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> data)
    {
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            var plain = new MemoryStream();
            inflate.CopyTo(plain);
            return plain.ToArray();
        }
        catch (InvalidDataException exception)
        {
            throw new PdfFormatException("a stream is not Flate-compressed as it says", exception);
        }
    }

    private void ReadCrossReferences()
    {
        var at = _bytes.Span.LastIndexOf("startxref"u8);
        if (at < 0)
        {
            throw new PdfFormatException("there is no startxref");
        }

        var reader = new SyntaxReader(_bytes, at + "startxref".Length);
        reader.Position = reader.ReadInteger();
        if (reader.ReadValue() is not PdfValue.Keyword { Word: "xref" })
        {
            throw new PdfFormatException("startxref does not lead to a cross-reference table; cross-reference streams are not read");
        }

        ReadEntries(reader);
        reader.Expect("trailer");
        Trailer = reader.ReadValue() as PdfValue.Dictionary ?? throw reader.Malformed("the trailer is no dictionary");
        if (Trailer.Entries.ContainsKey("Prev") || Trailer.Entries.ContainsKey("Encrypt"))
        {
            throw new PdfFormatException("the file is updated or encrypted; such files are not read");
        }
    }

    private void ReadEntries(SyntaxReader reader)
    {
        var first = reader.ReadInteger();
        var count = reader.ReadInteger();
        if (first != 0)
        {
            throw reader.Malformed("the cross-reference table has several sections");
        }

        for (var number = 0; number < count; number++)
        {
            var offset = reader.ReadInteger();
            reader.ReadInteger();
            if (reader.ReadValue() is PdfValue.Keyword { Word: "n" })
            {
                _offsets.Add(number, offset);
            }
        }
    }

    private PdfValue ReadObject(int number)
    {
        if (!_offsets.TryGetValue(number, out var offset))
        {
            throw new PdfFormatException(string.Create(CultureInfo.InvariantCulture, $"object {number} is not in the cross-reference table"));
        }

        var reader = new SyntaxReader(_bytes, offset);
        if (reader.ReadInteger() != number || reader.ReadInteger() != 0)
        {
            throw reader.Malformed(string.Create(CultureInfo.InvariantCulture, $"the cross-reference table is wrong about object {number}"));
        }

        reader.Expect("obj");
        var value = reader.ReadValue();
        if (reader.ReadValue() is PdfValue.Keyword { Word: "stream" } && value is PdfValue.Dictionary entries)
        {
            return ReadStream(reader, entries);
        }

        return value;
    }

    private PdfValue.Stream ReadStream(SyntaxReader reader, PdfValue.Dictionary entries)
    {
        if (Resolve(entries.Entries.GetValueOrDefault("Length", new PdfValue.Null())) is not PdfValue.Number length)
        {
            throw reader.Malformed("a stream has no length");
        }

        // One end of line stands between the keyword and the data.
        var start = reader.Position + (_bytes.Span[reader.Position] == '\r' ? 2 : 1);
        var end = start + (int)length.Value;
        if (end > _bytes.Length || Encoding.ASCII.GetString(_bytes.Span.Slice(end, Math.Min(12, _bytes.Length - end))).Trim() is not ['e', 'n', 'd', 's', ..])
        {
            throw reader.Malformed("a stream is not as long as it says");
        }

        return new PdfValue.Stream(entries, _bytes[start..end]);
    }
}
