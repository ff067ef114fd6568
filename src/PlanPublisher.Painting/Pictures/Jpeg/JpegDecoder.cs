using System.Buffers.Binary;

namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>Decodes a JPEG file to eight bits of grey, RGB or inks (ITU-T T.81 and T.872): baseline and progressive.</summary>
/// <remarks>
/// Only for the press, where samples have to become others; elsewhere JPEG files go out as they are. The file has been found
/// sound as far as its headers go (<see cref="Layout.Images.JpegFile"/>); of damaged data, what can be read stands.
/// </remarks>
internal sealed class JpegDecoder
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly ushort[][] _quantization = [.. Enumerable.Range(0, 4).Select(_ => new ushort[64])];
    private readonly HuffmanTable?[] _first = new HuffmanTable?[4];
    private readonly HuffmanTable?[] _rest = new HuffmanTable?[4];
    private JpegComponent[] _components = [];
    private bool _isProgressive;
    private int _width;
    private int _height;
    private int _restart;

    /// <summary>What Adobe's marker says of the colours: 0 as they are, 1 YCbCr, 2 YCCK; null without one.</summary>
    private int? _transform;

    private JpegDecoder(ReadOnlyMemory<byte> file) => _file = file;

    /// <summary>Of four channels, 0 is no ink and 255 full ink, however the file stores it.</summary>
    public static PictureSamples.Plain Decode(ReadOnlyMemory<byte> file)
    {
        var decoder = new JpegDecoder(file);
        decoder.Read();
        return decoder.Samples();
    }

    private void Read()
    {
        var at = 2;
        while (at + 4 <= _file.Length)
        {
            var marker = _file.Span[at + 1];
            if (_file.Span[at] != 0xFF || marker is 0xFF or 0x00 or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                // Fill bytes and what is left of a damaged scan.
                at++;
                continue;
            }

            if (marker == 0xD9)
            {
                return;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(_file.Span[(at + 2)..]);
            var content = _file.Span.Slice(at + 4, Math.Clamp(length - 2, 0, _file.Length - at - 4));
            at += 2 + length;
            if (marker == 0xDA)
            {
                at = ReadScan(content, at);
            }
            else
            {
                ReadSegment(marker, content);
            }
        }
    }

    private void ReadSegment(byte marker, ReadOnlySpan<byte> content)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2 when _components.Length == 0:
                _isProgressive = marker == 0xC2;
                ReadFrame(content);
                break;
            case 0xC4:
                ReadHuffman(content);
                break;
            case 0xDB:
                ReadQuantization(content);
                break;
            case 0xDD when content.Length >= 2:
                _restart = BinaryPrimitives.ReadUInt16BigEndian(content);
                break;
            case 0xEE when content.Length >= 12 && content.StartsWith("Adobe"u8):
                _transform = content[11];
                break;
            default:
                break;
        }
    }

    private void ReadFrame(ReadOnlySpan<byte> content)
    {
        _height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
        _width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
        var parts = content.Slice(6, content[5] * 3).ToArray().Chunk(3).ToList();
        var (across, down) = (parts.Max(part => Factor(part[1] >> 4)), parts.Max(part => Factor(part[1] & 15)));
        var (units, rows) = (Ceiling(_width, 8 * across), Ceiling(_height, 8 * down));
        _components =
        [
            .. from part in parts
               let h = Factor(part[1] >> 4)
               let v = Factor(part[1] & 15)
               select new JpegComponent(
                   part[0], h, v, part[2] & 3, Ceiling(Ceiling(_width * h, across), 8), Ceiling(Ceiling(_height * v, down), 8), units * h, rows * v),
        ];
    }

    private static int Factor(int written) => Math.Clamp(written, 1, 4);

    private static int Ceiling(int value, int of) => (value + of - 1) / of;

    private void ReadQuantization(ReadOnlySpan<byte> content)
    {
        while (!content.IsEmpty)
        {
            var bytes = content[0] >> 4 == 0 ? 1 : 2;
            var table = _quantization[content[0] & 3];
            content = content[1..];
            for (var i = 0; i < 64 && content.Length >= bytes; i++)
            {
                table[JpegScan.ZigZag[i]] = bytes == 1 ? content[0] : BinaryPrimitives.ReadUInt16BigEndian(content);
                content = content[bytes..];
            }
        }
    }

    private void ReadHuffman(ReadOnlySpan<byte> content)
    {
        while (content.Length >= 17)
        {
            var counts = content.Slice(1, 16);
            var total = 0;
            foreach (var count in counts)
            {
                total += count;
            }

            var values = content.Slice(17, Math.Min(total, content.Length - 17));
            (content[0] >> 4 == 0 ? _first : _rest)[content[0] & 3] = new HuffmanTable(counts, values);
            content = content[(17 + values.Length)..];
        }
    }

    /// <returns>Where the file goes on.</returns>
    private int ReadScan(ReadOnlySpan<byte> content, int at)
    {
        var count = content.IsEmpty ? 0 : content[0];
        if (content.Length < 4 + (2 * count) || _components.Length == 0)
        {
            return at;
        }

        var parts = new List<JpegScan.Part>();
        for (var i = 0; i < count; i++)
        {
            var (identifier, tables) = (content[1 + (2 * i)], content[2 + (2 * i)]);
            if (Array.Find(_components, component => component.Identifier == identifier) is { } component)
            {
                parts.Add(new JpegScan.Part(component, _first[(tables >> 4) & 3], _rest[tables & 3]));
            }
        }

        var range = content[(1 + (2 * count))..];
        var bits = new EntropyBits(_file, at);
        if (parts.Count > 0)
        {
            var scanned = _isProgressive
                ? new ScanRange(Math.Min(range[0], (byte)63), Math.Min(range[1], (byte)63), range[2] >> 4, range[2] & 15)
                : new ScanRange(0, 63, 0, 0);
            var (first, widest) = (_components[0], _components.Max(component => component.Across));
            new JpegScan(bits, [.. parts], scanned, _isProgressive).Read(
                _restart, Ceiling(_width, 8 * widest), first.StoredDown / first.Down);
        }

        return bits.Position;
    }

    private PictureSamples.Plain Samples()
    {
        var planes = _components.Select(component => JpegBlocks.Samples(component, _quantization[component.Quantization])).ToArray();
        var channels = planes.Length;
        var samples = new byte[(long)_width * _height * channels];
        for (var channel = 0; channel < channels; channel++)
        {
            Spread(_components[channel], planes[channel], samples.AsSpan(channel), channels);
        }

        JpegColours.ToDevice(samples, channels, _transform);
        return new PictureSamples.Plain(_width, _height, channels, samples);
    }

    /// <summary>Puts a plane's samples into the whole, each as often as the plane is coarser.</summary>
    private void Spread(JpegComponent component, byte[] plane, Span<byte> samples, int channels)
    {
        var (across, down) = (_components.Max(other => other.Across), _components.Max(other => other.Down));
        var stride = component.StoredAcross * 8;
        for (var y = 0; y < _height; y++)
        {
            var row = y * component.Down / down * stride;
            for (var x = 0; x < _width; x++)
            {
                samples[((y * _width) + x) * channels] = plane[row + (x * component.Across / across)];
            }
        }
    }
}
