using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PlanPublisher.Pdf.Objects;

/// <summary>A PDF file in the making: indirect objects go out as they come, then the cross-reference table and trailer.</summary>
/// <remarks>
/// Follows ISO 32000-1, 7.5. Nothing is kept but each object's place, so pages can be let go once written. There is a
/// cross-reference table and no object streams: the validator of PDF/A-1b is one of the checks. The file identifier is
/// a hash of all bytes before the trailer, so equal documents have equal identifiers and no clock is asked.
/// </remarks>
internal sealed class ObjectFile : IDisposable
{
    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Where each object begins; 0 for one that is reserved and not yet written. Object 0 is the free one.</summary>
    private readonly List<long> _offsets = [0];

    private long _position;

    public ObjectFile(Stream output)
    {
        _output = output;
        Put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    public ObjectReference Reserve()
    {
        _offsets.Add(0);
        return new ObjectReference(_offsets.Count - 1);
    }

    public ObjectReference Write(PdfSyntax content)
    {
        var reference = Reserve();
        Write(reference, content);
        return reference;
    }

    public void Write(ObjectReference reference, PdfSyntax content)
    {
        Begin(reference);
        Put(content.Bytes);
        Put("\nendobj\n");
    }

    public ObjectReference WriteStream(ReadOnlySpan<byte> data, Action<PdfSyntax>? entries = null, bool compress = true)
    {
        var reference = Reserve();
        WriteStream(reference, data, entries, compress);
        return reference;
    }

    /// <summary>A stream with the dictionary entries that <paramref name="entries"/> writes, Flate-compressed or as it is.</summary>
    public void WriteStream(ObjectReference reference, ReadOnlySpan<byte> data, Action<PdfSyntax>? entries, bool compress = true)
    {
        var stored = compress ? Deflate(data) : data;
        var dictionary = new PdfSyntax().OpenDictionary();
        entries?.Invoke(dictionary);
        if (compress)
        {
            dictionary.Key("Filter").Name("FlateDecode");
        }

        dictionary.Key("Length").Integer(stored.Length).CloseDictionary();
        Begin(reference);
        Put(dictionary.Bytes);
        Put("\nstream\n");
        Put(stored);
        Put("\nendstream\nendobj\n");
    }

    /// <summary>Writes the cross-reference table and the trailer. The output is not closed.</summary>
    public void Finish(ObjectReference catalog, ObjectReference information)
    {
        var identifier = _hash.GetHashAndReset().AsSpan(0, 16);
        var tableAt = _position;
        WriteCrossReferences();
        var trailer = new PdfSyntax().OpenDictionary()
            .Key("Size").Integer(_offsets.Count)
            .Key("Root").Reference(catalog)
            .Key("Info").Reference(information)
            .Key("ID").OpenArray().Hexadecimal(identifier).Hexadecimal(identifier).CloseArray()
            .CloseDictionary();
        Put("trailer\n");
        Put(trailer.Bytes);
        Put(string.Create(CultureInfo.InvariantCulture, $"\nstartxref\n{tableAt}\n%%EOF\n"));
    }

    public void Dispose() => _hash.Dispose();

    private static ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }

    private void Begin(ObjectReference reference)
    {
        if (_offsets[reference.Number] != 0)
        {
            throw new InvalidOperationException($"object {reference.Number} is written twice");
        }

        _offsets[reference.Number] = _position;
        Put(string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 obj\n"));
    }

    private void WriteCrossReferences()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {_offsets.Count}\n0000000000 65535 f \n");
        for (var i = 1; i < _offsets.Count; i++)
        {
            if (_offsets[i] == 0)
            {
                throw new InvalidOperationException($"object {i} is reserved but was never written");
            }

            table.Append(CultureInfo.InvariantCulture, $"{_offsets[i]:D10} 00000 n \n");
        }

        Put(table.ToString());
    }

    /// <summary>Each character becomes the byte of the same number.</summary>
    private void Put(string text) => Put(Encoding.Latin1.GetBytes(text));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }
}
