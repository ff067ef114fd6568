using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Pdf.Caching;

namespace PlanPublisher.Pdf.Objects;

/// <summary>A PDF file in the making: indirect objects go out as they come, then the cross-reference table and trailer.</summary>
/// <remarks>
/// Follows ISO 32000-1, 7.5. Nothing is kept but each object's place, so pages can be let go once written. There is a
/// cross-reference table and no object streams: the validator of PDF/A-1b is one of the checks. The file identifier is
/// a hash of all bytes before the trailer, so equal documents have equal identifiers and no clock is asked.
/// Streams are compressed beside whoever writes; objects behind one wait for it, so that their order is always that of
/// the calls.
/// </remarks>
internal sealed class ObjectFile : IDisposable
{
    /// <summary>Objects that may wait: some pages' worth.</summary>
    private const int MostWaiting = 256;

    /// <summary>What goes out, and into the hash, at once.</summary>
    private const int BlockSize = 1 << 14;

    private readonly Stream _output;
    private readonly byte[] _block = ArrayPool<byte>.Shared.Rent(BlockSize);
    private readonly Queue<WaitingObject> _waiting = new();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Where each object begins; 0 for one that is reserved and not yet written. Object 0 is the free one.</summary>
    private readonly List<long> _offsets = [0];

    /// <summary>The syntax of objects that were written, for the next ones.</summary>
    private readonly Stack<PdfSyntax> _spare = new();

    private long _position;
    private int _inBlock;

    private readonly PdfCache? _cache;

    /// <param name="version">Of PDF: "1.7".</param>
    /// <param name="cache">Streams that other files compressed; null to keep none.</param>
    public ObjectFile(Stream output, string version, PdfCache? cache = null)
    {
        _output = output;
        _cache = cache;
        Put($"%PDF-{version}\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    public ObjectReference Reserve()
    {
        _offsets.Add(0);
        return new ObjectReference(_offsets.Count - 1);
    }

    /// <summary>To write an object's content in. Once it is given to this file it is this file's, and serves for others.</summary>
    public PdfSyntax Syntax() => _spare.TryPop(out var spare) ? spare : new PdfSyntax();

    public ObjectReference Write(PdfSyntax content)
    {
        var reference = Reserve();
        Write(reference, content);
        return reference;
    }

    public void Write(ObjectReference reference, PdfSyntax content) =>
        Take(new WaitingObject(reference, content, Stream: null, IsCompressed: false));

    public ObjectReference WriteStream(ReadOnlySpan<byte> data, Action<PdfSyntax>? entries = null, bool compress = true)
    {
        var reference = Reserve();
        WriteStream(reference, data, entries, compress);
        return reference;
    }

    /// <summary>A stream with the dictionary entries that <paramref name="entries"/> writes, Flate-compressed or as it is.</summary>
    public void WriteStream(ObjectReference reference, ReadOnlySpan<byte> data, Action<PdfSyntax>? entries, bool compress = true)
    {
        var dictionary = Syntax().OpenDictionary();
        entries?.Invoke(dictionary);
        var stored = compress ? Compressed(data) : Task.FromResult<ReadOnlyMemory<byte>>(data.ToArray());
        Take(new WaitingObject(reference, dictionary, stored, compress));
    }

    /// <summary>Writes the cross-reference table and the trailer. The output is not closed.</summary>
    public void Finish(ObjectReference catalog, ObjectReference information)
    {
        WriteWaiting(most: 0);
        Flush();
        var identifier = _hash.GetHashAndReset().AsSpan(0, 16);
        var tableAt = _position;
        WriteCrossReferences();
        var trailer = new PdfSyntax().OpenDictionary()
            .Key("Size").Integer(_offsets.Count)
            .Key("Root").Reference(catalog)
            .Key("Info").Reference(information)
            .Key("ID").OpenArray().Hexadecimal(identifier).Hexadecimal(identifier).CloseArray()
            .CloseDictionary();
        Put("trailer\n"u8);
        Put(trailer.Bytes);
        Put(string.Create(CultureInfo.InvariantCulture, $"\nstartxref\n{tableAt}\n%%EOF\n"));
        Flush();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_block);
        _hash.Dispose();
    }

    /// <summary>From the cache, which knows streams by 128 bits of SHA-256: two that differ and share them will not be met.</summary>
    private Task<ReadOnlyMemory<byte>> Compressed(ReadOnlySpan<byte> data)
    {
        if (_cache is not { } cache)
        {
            return Compress(data.ToArray(), key: null);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        var key = BinaryPrimitives.ReadUInt128BigEndian(hash);
        return cache.Streams.TryFind(key, out var known)
            ? Task.FromResult<ReadOnlyMemory<byte>>(known)
            : Compress(data.ToArray(), key);
    }

    private Task<ReadOnlyMemory<byte>> Compress(byte[] data, UInt128? key) => Task.Run(() =>
    {
        var stored = Deflate(data);
        if (key is { } known)
        {
            _cache!.Streams.Add(known, stored, stored.Length);
        }

        return (ReadOnlyMemory<byte>)stored;
    });

    private static byte[] Deflate(byte[] data)
    {
        using var compressed = new MemoryStream(data.Length / 2);
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return compressed.ToArray();
    }

    private void Take(WaitingObject next)
    {
        _waiting.Enqueue(next);
        WriteWaiting(MostWaiting);
    }

    /// <summary>Writes objects from the first up to one whose stream is not ready, and beyond it as long as too many wait.</summary>
    private void WriteWaiting(int most)
    {
        while (_waiting.TryPeek(out var next) && (_waiting.Count > most || next.IsReady))
        {
            _waiting.Dequeue();
            Write(next);
            _spare.Push(next.Content.Clear());
        }
    }

    private void Write(WaitingObject next)
    {
        Begin(next.Reference);
        if (next.Stream is not { } stream)
        {
            Put(next.Content.Bytes);
            Put("\nendobj\n"u8);
            return;
        }

        var data = stream.GetAwaiter().GetResult();
        if (next.IsCompressed)
        {
            next.Content.Key("Filter").Name("FlateDecode");
        }

        Put(next.Content.Key("Length").Integer(data.Length).CloseDictionary().Bytes);
        Put("\nstream\n"u8);
        Put(data.Span);
        Put("\nendstream\nendobj\n"u8);
    }

    private void Begin(ObjectReference reference)
    {
        if (_offsets[reference.Number] != 0)
        {
            throw new InvalidOperationException($"object {reference.Number} is written twice");
        }

        _offsets[reference.Number] = _position;
        Span<byte> number = stackalloc byte[16];
        Utf8Formatter.TryFormat(reference.Number, number, out var length);
        Put(number[..length]);
        Put(" 0 obj\n"u8);
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
        _position += bytes.Length;
        if (bytes.Length > _block.Length - _inBlock)
        {
            Flush();
        }

        if (bytes.Length > _block.Length)
        {
            Send(bytes);
            return;
        }

        bytes.CopyTo(_block.AsSpan(_inBlock));
        _inBlock += bytes.Length;
    }

    private void Flush()
    {
        Send(_block.AsSpan(0, _inBlock));
        _inBlock = 0;
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
    }
}
