namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>Adds one more bit to coefficients that earlier scans began (ITU-T T.81, G.1.2.3).</summary>
internal readonly struct JpegRefinement(EntropyBits bits, ScanRange range)
{
    /// <param name="run">Blocks that are to be passed over, but for the bits of coefficients that are there.</param>
    /// <returns>False where the data are damaged.</returns>
    public bool Read(JpegScan.Part part, Span<short> block, ref int run)
    {
        var place = range.From;
        while (run == 0 && place <= range.To)
        {
            if (part.Rest?.Read(bits) is not { } code)
            {
                return false;
            }

            var (zeros, size) = (code >> 4, code & 15);
            if (size == 0 && zeros < 15)
            {
                run = (1 << zeros) + bits.Read(zeros);
                break;
            }

            var value = size == 0 ? 0 : bits.Read() == 1 ? 1 << range.Low : -1 << range.Low;
            place = PassZeros(block, place, zeros);
            if (value != 0 && place <= range.To)
            {
                block[JpegScan.ZigZag[place]] = (short)value;
            }

            place++;
        }

        if (run > 0)
        {
            PassZeros(block, place, int.MaxValue);
            run--;
        }

        return true;
    }

    /// <summary>Passes over so many coefficients that are still zero and refines those between; the place of the next zero.</summary>
    private int PassZeros(Span<short> block, int place, int zeros)
    {
        for (; place <= range.To; place++)
        {
            ref var coefficient = ref block[JpegScan.ZigZag[place]];
            if (coefficient != 0)
            {
                Refine(ref coefficient);
            }
            else if (zeros-- == 0)
            {
                break;
            }
        }

        return place;
    }

    private void Refine(ref short coefficient)
    {
        var bit = 1 << range.Low;
        if (bits.Read() == 1 && (Math.Abs((int)coefficient) & bit) == 0)
        {
            coefficient += (short)(coefficient > 0 ? bit : -bit);
        }
    }
}
