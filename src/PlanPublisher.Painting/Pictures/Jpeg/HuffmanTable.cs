namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>One table of codes of a JPEG file (ITU-T T.81, annex C and F.2.2.3).</summary>
internal sealed class HuffmanTable
{
    private const int LongestCode = 16;

    private readonly byte[] _values;

    /// <summary>For each length of code the greatest code, or -1 for none; and what leads from a code to its value's place.</summary>
    private readonly int[] _greatest = new int[LongestCode + 1];
    private readonly int[] _offset = new int[LongestCode + 1];

    /// <param name="counts">How many codes there are of each length from 1.</param>
    public HuffmanTable(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> values)
    {
        _values = values.ToArray();
        var (code, place) = (0, 0);
        for (var length = 1; length <= LongestCode; length++)
        {
            _offset[length] = place - code;
            code += counts[length - 1];
            place += counts[length - 1];
            _greatest[length] = counts[length - 1] == 0 ? -1 : code - 1;
            code <<= 1;
        }
    }

    /// <summary>The next value; null where the data are damaged.</summary>
    public int? Read(EntropyBits bits)
    {
        var code = 0;
        for (var length = 1; length <= LongestCode; length++)
        {
            code = (code << 1) | bits.Read();
            if (code <= _greatest[length])
            {
                var place = code + _offset[length];
                return place >= 0 && place < _values.Length ? _values[place] : null;
            }
        }

        return null;
    }
}
