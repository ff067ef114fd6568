namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>Reads one scan of a JPEG file into the coefficients of its components (ITU-T T.81, F.2 and G.2).</summary>
/// <remarks>Where the data are damaged it stops, and what was read stands, as in every viewer.</remarks>
internal sealed class JpegScan
{
    /// <summary>From the order in which coefficients are stored to that of rows (T.81, figure A.6).</summary>
    public static ReadOnlySpan<byte> ZigZag =>
    [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ];

    private readonly EntropyBits _bits;
    private readonly Part[] _parts;
    private readonly ScanRange _range;
    private readonly bool _isProgressive;

    /// <summary>Blocks that are still to be passed over: a run of ends (G.1.2.2).</summary>
    private int _run;

    public JpegScan(EntropyBits bits, Part[] parts, ScanRange range, bool isProgressive)
    {
        _bits = bits;
        _parts = parts;
        _range = range;
        _isProgressive = isProgressive;
    }

    /// <param name="restart">Units between restart markers; 0 for none.</param>
    /// <param name="unitsAcross">Of interleaved units, and <paramref name="unitsDown"/>.</param>
    public void Read(int restart, int unitsAcross, int unitsDown)
    {
        // A scan of one component goes block by block, through those that are shown alone (A.2.2).
        var single = _parts.Length == 1 ? _parts[0].Component : null;
        var (across, down) = single is null ? (unitsAcross, unitsDown) : (single.BlocksAcross, single.BlocksDown);
        var count = (long)across * down;
        for (var unit = 0L; unit < count; unit++)
        {
            if (restart > 0 && unit > 0 && unit % restart == 0 && !Restart())
            {
                return;
            }

            var (column, row) = ((int)(unit % across), (int)(unit / across));
            var isRead = single is null ? ReadUnit(column, row) : ReadBlock(_parts[0], single.Block(column, row));
            if (!isRead || _bits.IsBeyondEnd)
            {
                return;
            }
        }
    }

    private bool Restart()
    {
        _run = 0;
        foreach (var part in _parts)
        {
            part.Previous = 0;
        }

        return _bits.Restart();
    }

    private bool ReadUnit(int column, int row)
    {
        foreach (var part in _parts)
        {
            var component = part.Component;
            for (var i = 0; i < component.Across * component.Down; i++)
            {
                var block = component.Block((column * component.Across) + (i % component.Across), (row * component.Down) + (i / component.Across));
                if (!ReadBlock(part, block))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool ReadBlock(Part part, Span<short> block)
    {
        if (!_isProgressive)
        {
            return ReadFirst(part, block) && ReadRest(part, block, 1, 63);
        }

        if (_range.From == 0)
        {
            return _range.High == 0 ? ReadFirst(part, block) : RefineFirst(block);
        }

        return _range.High == 0 ? ReadRest(part, block, _range.From, _range.To) : new JpegRefinement(_bits, _range).Read(part, block, ref _run);
    }

    private bool ReadFirst(Part part, Span<short> block)
    {
        if (part.First?.Read(_bits) is not { } size || size > 15)
        {
            return false;
        }

        part.Previous += _bits.ReadSigned(size);
        block[0] = (short)(part.Previous << _range.Low);
        return true;
    }

    private bool RefineFirst(Span<short> block)
    {
        block[0] |= (short)(_bits.Read() << _range.Low);
        return true;
    }

    private bool ReadRest(Part part, Span<short> block, int from, int to)
    {
        if (_run > 0)
        {
            _run--;
            return true;
        }

        for (var place = from; place <= to; place++)
        {
            if (part.Rest?.Read(_bits) is not { } code)
            {
                return false;
            }

            var (zeros, size) = (code >> 4, code & 15);
            if (size == 0 && zeros < 15)
            {
                _run = _isProgressive ? (1 << zeros) + _bits.Read(zeros) - 1 : 0;
                return true;
            }

            place += zeros;
            if (place > to)
            {
                return size == 0;
            }

            if (size > 0)
            {
                block[ZigZag[place]] = (short)(_bits.ReadSigned(size) << _range.Low);
            }
        }

        return true;
    }

    /// <summary>A component in a scan, with its tables.</summary>
    internal sealed class Part(JpegComponent component, HuffmanTable? first, HuffmanTable? rest)
    {
        public JpegComponent Component { get; } = component;

        /// <summary>Of the coefficient of a block that is its mean; null if the file has no such table.</summary>
        public HuffmanTable? First { get; } = first;

        public HuffmanTable? Rest { get; } = rest;

        /// <summary>The mean of the block before, from which the next differs.</summary>
        public int Previous { get; set; }
    }
}

/// <summary>Which coefficients a scan has, and which of their bits (ITU-T T.81, G.1.1.1).</summary>
/// <param name="High">The bit that the scan before ended with; 0 for the first of these coefficients.</param>
internal readonly record struct ScanRange(int From, int To, int High, int Low);
