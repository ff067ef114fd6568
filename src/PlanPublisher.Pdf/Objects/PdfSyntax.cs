using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace PlanPublisher.Pdf.Objects;

/// <summary>Writes the tokens of PDF's object syntax into a growing buffer.</summary>
/// <remarks>
/// Follows ISO 32000-1, 7.2 and 7.3. Keys stand in the order in which they are written, so that equal documents have
/// equal bytes. Tokens that would run together are kept apart by one space. It does not check that what opens also closes.
/// </remarks>
internal sealed class PdfSyntax
{
    /// <summary>Up to here thousandths are exact in a double.</summary>
    private const double LargestShort = 1e9;

    private byte[] _bytes = new byte[256];
    private int _length;
    private bool _needsSpace;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public int Length => _length;

    /// <summary>Empties it to write something else; what <see cref="Bytes"/> gave before no longer holds.</summary>
    public PdfSyntax Clear()
    {
        _length = 0;
        _needsSpace = false;
        return this;
    }

    public PdfSyntax OpenDictionary() => Delimiter("<<"u8);

    public PdfSyntax CloseDictionary() => Delimiter(">>"u8);

    public PdfSyntax OpenArray() => Delimiter("["u8);

    public PdfSyntax CloseArray() => Delimiter("]"u8);

    public PdfSyntax Key(string name) => Name(name);

    /// <summary>A name; characters outside the regular printable ones become #xx (7.3.5).</summary>
    public PdfSyntax Name(string name)
    {
        Put((byte)'/');
        Span<byte> buffer = stackalloc byte[128];
        var bytes = name.Length * 3 <= buffer.Length ? buffer[..Encoding.UTF8.GetBytes(name, buffer)] : Encoding.UTF8.GetBytes(name);
        foreach (var value in bytes)
        {
            if (value is > 0x20 and < 0x7F && "()<>[]{}/%#"u8.IndexOf(value) < 0)
            {
                Put(value);
            }
            else
            {
                Put((byte)'#');
                PutHexadecimal(value);
            }
        }

        _needsSpace = true;
        return this;
    }

    public PdfSyntax Integer(long value)
    {
        Separate();
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
        _needsSpace = true;
        return this;
    }

    /// <summary>A real number without exponent, rounded half away from zero; whole numbers have no point.</summary>
    public PdfSyntax Number(double value, int decimals = 3)
    {
        if (decimals == 3 && Math.Abs(value) < LargestShort)
        {
            // The same digits as below, without a string for each of a page's thousand numbers.
            return Thousandths((long)Math.Round(value * 1000, MidpointRounding.AwayFromZero));
        }

        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        // A negative zero would be written as "-0".
        var text = (rounded == 0 ? 0 : rounded).ToString("0.#####", CultureInfo.InvariantCulture);
        return Keyword(text);
    }

    public PdfSyntax Boolean(bool value) => Keyword(value ? "true" : "false");

    public PdfSyntax Null() => Keyword("null");

    public PdfSyntax Reference(ObjectReference reference) => Integer(reference.Number).Keyword("0 R");

    public PdfSyntax References(IEnumerable<ObjectReference> references)
    {
        OpenArray();
        foreach (var reference in references)
        {
            Reference(reference);
        }

        return CloseArray();
    }

    /// <summary>An operator, number or other bare word of ASCII.</summary>
    public PdfSyntax Keyword(string word)
    {
        Separate();
        Reserve(word.Length);
        _length += Encoding.ASCII.GetBytes(word, _bytes.AsSpan(_length));
        _needsSpace = true;
        return this;
    }

    /// <summary>An operator of a content stream, which ends its line.</summary>
    public PdfSyntax Operator(string word)
    {
        Keyword(word).Put((byte)'\n');
        _needsSpace = false;
        return this;
    }

    /// <summary>A text string (7.9.2.2): ASCII if it can be, UTF-16BE with its mark otherwise.</summary>
    public PdfSyntax Text(string text)
    {
        if (Ascii.IsValid(text) && !text.Any(char.IsControl))
        {
            return ByteString(Encoding.ASCII.GetBytes(text));
        }

        return Hexadecimal([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
    }

    /// <summary>A string of printable bytes in brackets (7.3.4.2).</summary>
    public PdfSyntax ByteString(ReadOnlySpan<byte> bytes)
    {
        Put((byte)'(');
        foreach (var value in bytes)
        {
            if (value is (byte)'(' or (byte)')' or (byte)'\\')
            {
                Put((byte)'\\');
            }

            Put(value);
        }

        return Delimiter(")"u8);
    }

    public PdfSyntax Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        OpenHexadecimal();
        foreach (var value in bytes)
        {
            PutHexadecimal(value);
        }

        return CloseHexadecimal();
    }

    public PdfSyntax OpenHexadecimal() => Delimiter("<"u8);

    /// <summary>Two bytes of a string opened with <see cref="OpenHexadecimal"/>.</summary>
    public PdfSyntax HexadecimalPair(int value)
    {
        Reserve(4);
        var digits = "0123456789ABCDEF"u8;
        var to = _bytes.AsSpan(_length, 4);
        to[0] = digits[(value >> 12) & 15];
        to[1] = digits[(value >> 8) & 15];
        to[2] = digits[(value >> 4) & 15];
        to[3] = digits[value & 15];
        _length += 4;
        return this;
    }

    public PdfSyntax CloseHexadecimal() => Delimiter(">"u8);

    private PdfSyntax Thousandths(long value)
    {
        Separate();
        Reserve(24);
        if (value < 0)
        {
            Put((byte)'-');
            value = -value;
        }

        Utf8Formatter.TryFormat(value / 1000, _bytes.AsSpan(_length), out var written);
        _length += written;
        var rest = (int)(value % 1000);
        if (rest > 0)
        {
            Put((byte)'.');
            for (var place = 100; rest > 0; place /= 10)
            {
                Put((byte)('0' + (rest / place)));
                rest %= place;
            }
        }

        _needsSpace = true;
        return this;
    }

    private PdfSyntax Delimiter(ReadOnlySpan<byte> delimiter)
    {
        Reserve(delimiter.Length);
        delimiter.CopyTo(_bytes.AsSpan(_length));
        _length += delimiter.Length;
        _needsSpace = false;
        return this;
    }

    private void Separate()
    {
        if (_needsSpace)
        {
            Put((byte)' ');
        }
    }

    private void PutHexadecimal(byte value)
    {
        Put("0123456789ABCDEF"u8[value >> 4]);
        Put("0123456789ABCDEF"u8[value & 15]);
    }

    private void Put(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }
    }
}
