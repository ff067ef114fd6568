namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>The bits of a scan (ITU-T T.81, F.2.2.5): stuffed zeros taken out, none but zeros behind the next marker.</summary>
internal sealed class EntropyBits(ReadOnlyMemory<byte> file, int start)
{
    private int _at = start;
    private int _byte;
    private int _left;

    /// <summary>Where the scan's data end, once they are read.</summary>
    public int Position => _at;

    /// <summary>Whether more was read than is there.</summary>
    public bool IsBeyondEnd { get; private set; }

    public int Read()
    {
        if (_left == 0)
        {
            _byte = NextByte();
            _left = 8;
        }

        _left--;
        return (_byte >> _left) & 1;
    }

    public int Read(int count)
    {
        var value = 0;
        for (var i = 0; i < count; i++)
        {
            value = (value << 1) | Read();
        }

        return value;
    }

    /// <summary>A value of so many bits as T.81, F.2.2.1 extends it to negative ones.</summary>
    public int ReadSigned(int count)
    {
        var value = Read(count);
        return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }

    /// <summary>Passes over a restart marker; false if there is none.</summary>
    public bool Restart()
    {
        _left = 0;
        var span = file.Span;
        while (_at + 1 < span.Length && span[_at] == 0xFF && span[_at + 1] == 0xFF)
        {
            _at++;
        }

        if (_at + 1 >= span.Length || span[_at] != 0xFF || span[_at + 1] is < 0xD0 or > 0xD7)
        {
            return false;
        }

        _at += 2;
        return true;
    }

    private int NextByte()
    {
        var span = file.Span;
        if (_at >= span.Length || (span[_at] == 0xFF && (_at + 1 >= span.Length || span[_at + 1] != 0)))
        {
            IsBeyondEnd = true;
            return 0;
        }

        var value = span[_at];
        _at += value == 0xFF ? 2 : 1;
        return value;
    }
}
