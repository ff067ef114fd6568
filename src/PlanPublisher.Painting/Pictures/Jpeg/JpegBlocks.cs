namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>Turns the coefficients of a component back into samples: the inverse cosine transform (ITU-T T.81, A.3.3).</summary>
internal static class JpegBlocks
{
    /// <summary>C(u)/2 · cos((2x+1)uπ/16), by u and x.</summary>
    private static readonly float[] Waves = MakeWaves();

    /// <summary>The samples of all stored blocks, row by row.</summary>
    /// <param name="quantization">In the order of rows.</param>
    public static byte[] Samples(JpegComponent component, ReadOnlySpan<ushort> quantization)
    {
        var stride = component.StoredAcross * 8;
        var samples = new byte[(long)stride * component.StoredDown * 8];
        Span<float> block = stackalloc float[64];
        Span<float> half = stackalloc float[64];
        for (var row = 0; row < component.StoredDown; row++)
        {
            for (var column = 0; column < component.StoredAcross; column++)
            {
                var coefficients = component.Block(column, row);
                for (var i = 0; i < 64; i++)
                {
                    block[i] = coefficients[i] * quantization[i];
                }

                Transform(block, half);
                Transform(half, block);
                Store(block, samples.AsSpan((row * 8 * stride) + (column * 8)), stride);
            }
        }

        return samples;
    }

    /// <summary>Transforms each row and turns rows into columns: done twice, rows are rows again.</summary>
    private static void Transform(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var row = 0; row < 8; row++)
        {
            var values = from.Slice(row * 8, 8);
            for (var x = 0; x < 8; x++)
            {
                var sum = 0f;
                for (var u = 0; u < 8; u++)
                {
                    sum += values[u] * Waves[(u * 8) + x];
                }

                to[(x * 8) + row] = sum;
            }
        }
    }

    private static void Store(ReadOnlySpan<float> block, Span<byte> samples, int stride)
    {
        for (var i = 0; i < 64; i++)
        {
            samples[(i / 8 * stride) + (i % 8)] = (byte)Math.Clamp(MathF.Round(block[i] + 128), 0, 255);
        }
    }

    private static float[] MakeWaves()
    {
        var waves = new float[64];
        for (var i = 0; i < 64; i++)
        {
            var (u, x) = (i / 8, i % 8);
            waves[i] = (float)((u == 0 ? Math.Sqrt(0.125) : 0.5) * Math.Cos(((2 * x) + 1) * u * Math.PI / 16));
        }

        return waves;
    }
}
