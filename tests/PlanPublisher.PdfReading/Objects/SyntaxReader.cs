using System.Globalization;
using System.Text;

namespace PlanPublisher.PdfReading.Objects;

/// <summary>Reads objects from bytes: ISO 32000-1, 7.2 and 7.3.</summary>
internal sealed class SyntaxReader(ReadOnlyMemory<byte> bytes, int position = 0)
{
    private static readonly PdfValue.Null NullValue = new();

    public int Position { get; set; } = position;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    /// <summary>The next object. <c>12 0 R</c> is one object; a word that is none is a keyword.</summary>
    public PdfValue ReadValue()
    {
        SkipSpace();
        var first = Peek();
        return first switch
        {
            '/' => new PdfValue.Name(ReadName()),
            '(' => new PdfValue.Text(ReadString()),
            '[' => ReadArray(),
            '<' when Peek(1) == '<' => ReadDictionary(),
            '<' => new PdfValue.Text(ReadHexadecimal()),
            '+' or '-' or '.' or (>= '0' and <= '9') => ReadNumberOrReference(),
            _ => ReadWord() switch
            {
                "true" => new PdfValue.Boolean(true),
                "false" => new PdfValue.Boolean(false),
                "null" => NullValue,
                var word => new PdfValue.Keyword(word),
            },
        };
    }

    public int ReadInteger() => ReadValue() is PdfValue.Number { Value: var value } && value == Math.Floor(value)
        ? (int)value
        : throw Malformed("a whole number is missing");

    public void Expect(string keyword)
    {
        if (ReadValue() is not PdfValue.Keyword read || read.Word != keyword)
        {
            throw Malformed($"'{keyword}' is missing");
        }
    }

    public PdfFormatException Malformed(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{what} before byte {Position}"));

    private static bool IsSpace(int value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(int value) => value >= 0 && !IsSpace(value) && !"()<>[]{}/%".Contains((char)value, StringComparison.Ordinal);

    private int Peek(int ahead = 0) => Position + ahead < bytes.Length ? bytes.Span[Position + ahead] : -1;

    private int Next()
    {
        var value = Peek();
        Position++;
        return value >= 0 ? value : throw Malformed("the file ends in the middle of an object");
    }

    private void SkipSpace()
    {
        while (IsSpace(Peek()) || Peek() == '%')
        {
            if (Next() == '%')
            {
                Position--;
                while (Peek() is not (-1 or '\n' or '\r'))
                {
                    Position++;
                }
            }
        }
    }

    private string ReadWord()
    {
        var start = Position;
        while (IsRegular(Peek()))
        {
            Position++;
        }

        return Position > start
            ? Encoding.Latin1.GetString(bytes.Span[start..Position])
            : throw Malformed(Peek() < 0 ? "an object is missing at the end" : $"an unexpected '{(char)Peek()}'");
    }

    private string ReadName()
    {
        Position++;
        var name = new List<byte>();
        while (IsRegular(Peek()))
        {
            var value = Next();
            name.Add((byte)(value == '#' ? (HexadecimalDigit(Next()) << 4) | HexadecimalDigit(Next()) : value));
        }

        return Encoding.UTF8.GetString([.. name]);
    }

    private byte[] ReadString()
    {
        Position++;
        var text = new List<byte>();
        var depth = 1;
        while (true)
        {
            var value = Next();
            switch (value)
            {
                case '\\':
                    text.Add((byte)ReadEscape());
                    continue;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return [.. text];
            }

            text.Add((byte)value);
        }
    }

    private int ReadEscape()
    {
        var value = Next();
        return value switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '(' or ')' or '\\' => value,
            _ => throw Malformed($"a string escape '\\{(char)value}', which this reader does not know,"),
        };
    }

    private byte[] ReadHexadecimal()
    {
        Position++;
        var digits = new List<int>();
        for (var value = Next(); value != '>'; value = Next())
        {
            if (!IsSpace(value))
            {
                digits.Add(HexadecimalDigit(value));
            }
        }

        return digits.Count % 2 == 0
            ? [.. digits.Chunk(2).Select(pair => (byte)((pair[0] << 4) | pair[1]))]
            : throw Malformed("a hexadecimal string with an odd number of digits");
    }

    private int HexadecimalDigit(int value) => Uri.IsHexDigit((char)value)
        ? Convert.ToInt32(((char)value).ToString(), 16)
        : throw Malformed($"'{(char)value}' in place of a hexadecimal digit");

    private PdfValue.Array ReadArray()
    {
        Position++;
        var items = new List<PdfValue>();
        for (SkipSpace(); Peek() != ']'; SkipSpace())
        {
            items.Add(ReadValue());
        }

        Position++;
        return new PdfValue.Array(items);
    }

    private PdfValue.Dictionary ReadDictionary()
    {
        Position += 2;
        var entries = new Dictionary<string, PdfValue>();
        for (SkipSpace(); Peek() != '>'; SkipSpace())
        {
            if (ReadValue() is not PdfValue.Name key)
            {
                throw Malformed("a dictionary key is no name");
            }

            if (!entries.TryAdd(key.Value, ReadValue()))
            {
                throw Malformed($"the key {key.Value} stands twice in a dictionary");
            }
        }

        Position++;
        if (Next() != '>')
        {
            throw Malformed("a dictionary is not closed");
        }

        return new PdfValue.Dictionary(entries);
    }

    private PdfValue ReadNumberOrReference()
    {
        var word = ReadWord();
        if (!double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            throw Malformed($"'{word}' is no number");
        }

        return word.All(char.IsAsciiDigit) && SkipRestOfReference() ? new PdfValue.Reference((int)number) : new PdfValue.Number(number);
    }

    /// <summary>Generation and R; the place stays where it is if they do not follow.</summary>
    private bool SkipRestOfReference()
    {
        var isReference = Peek() == ' ' && Peek(1) == '0' && Peek(2) == ' ' && Peek(3) == 'R' && !IsRegular(Peek(4));
        Position += isReference ? 4 : 0;
        return isReference;
    }
}
