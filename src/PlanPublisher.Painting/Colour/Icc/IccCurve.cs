namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>A tone curve: <c>curv</c> or <c>para</c> (ICC.1:2010, 10.5 and 10.15), or a table of a lookup.</summary>
internal sealed class IccCurve
{
    private readonly double[] _samples;
    private readonly Func<double, double>? _formula;

    private IccCurve(double[] samples, Func<double, double>? formula = null)
    {
        _samples = samples;
        _formula = formula;
    }

    /// <summary>A curve through equally spaced samples from 0 to 1.</summary>
    public static IccCurve Through(double[] samples) => new(samples);

    public static IccCurve Read(IccReader reader) => reader.Signature(0) switch
    {
        "curv" => ReadSampled(reader),
        "para" => new IccCurve([], ReadParametric(reader)),
        var other => throw new IccFormatException($"a tone curve is of kind '{other}'"),
    };

    /// <param name="value">From 0 to 1; anything beyond is taken as the nearer of them.</param>
    public double Apply(double value)
    {
        value = Math.Clamp(value, 0, 1);
        if (_formula is not null)
        {
            return _formula(value);
        }

        var place = value * (_samples.Length - 1);
        var below = Math.Min((int)place, _samples.Length - 2);
        return _samples[below] + ((place - below) * (_samples[below + 1] - _samples[below]));
    }

    private static IccCurve ReadSampled(IccReader reader)
    {
        var count = reader.UInt32(8);
        if (count == 0)
        {
            return new IccCurve([0, 1]);
        }

        if (count == 1)
        {
            var gamma = reader.UInt16(12) / 256.0;
            return new IccCurve([], value => Math.Pow(value, gamma));
        }

        var table = reader.Slice(12, 2 * count);
        return new IccCurve([.. Enumerable.Range(0, (int)count).Select(i => table.UInt16(2 * i) / 65535.0)]);
    }

    private static Func<double, double> ReadParametric(IccReader reader)
    {
        double P(int index) => reader.Fixed(12 + (4 * index));
        var gamma = P(0);
        switch (reader.UInt16(8))
        {
            case 0:
                return x => Math.Pow(x, gamma);
            case 1:
                {
                    var (a, b) = (P(1), P(2));
                    return x => x >= -b / a ? Math.Pow((a * x) + b, gamma) : 0;
                }

            case 2:
                {
                    var (a, b, c) = (P(1), P(2), P(3));
                    return x => x >= -b / a ? Math.Pow((a * x) + b, gamma) + c : c;
                }

            case 3:
                {
                    var (a, b, c, d) = (P(1), P(2), P(3), P(4));
                    return x => x >= d ? Math.Pow((a * x) + b, gamma) : c * x;
                }

            case 4:
                {
                    var (a, b, c, d, e, f) = (P(1), P(2), P(3), P(4), P(5), P(6));
                    return x => x >= d ? Math.Pow((a * x) + b, gamma) + e : (c * x) + f;
                }

            case var kind:
                throw new IccFormatException($"a tone curve has the formula {kind}, which is not known");
        }
    }
}
