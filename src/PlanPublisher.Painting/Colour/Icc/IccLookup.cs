namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>A lookup from one space to another: <c>mft1</c> or <c>mft2</c> (ICC.1:2010, 10.8 and 10.9).</summary>
/// <remarks>
/// One curve an input, a grid of values over all inputs, one curve an output. Between its points the grid is taken as
/// linear along each input. (Cutting its cells into tetrahedra is quicker, and right only where greys lie on the diagonal of
/// a cell: in L*a*b* they lie along an edge.)
/// </remarks>
internal sealed class IccLookup
{
    private const int MostInputs = 4;

    private readonly IccCurve[] _inputs;
    private readonly IccCurve[] _outputs;
    private readonly double[] _grid;
    private readonly int[] _strides;
    private readonly int _points;

    private IccLookup(IccCurve[] inputs, int points, double[] grid, IccCurve[] outputs)
    {
        _inputs = inputs;
        _points = points;
        _grid = grid;
        _outputs = outputs;
        _strides = new int[inputs.Length];
        for (var (i, stride) = (inputs.Length - 1, outputs.Length); i >= 0; i--, stride *= points)
        {
            _strides[i] = stride;
        }
    }

    /// <summary>Whether Lab is written in 8 bits: then 255, not 65,280, stands for L* = 100.</summary>
    public bool IsOfBytes { get; private init; }

    public static IccLookup Read(IccReader reader)
    {
        var kind = reader.Signature(0);
        if (kind is not ("mft1" or "mft2"))
        {
            throw new IccFormatException($"its lookup tables are of kind '{kind}'; 'mft1' and 'mft2' are understood");
        }

        int inputs = reader.Byte(8), outputs = reader.Byte(9), points = reader.Byte(10);
        if (inputs is 0 or > MostInputs || outputs is 0 or > MostInputs || points < 2)
        {
            throw new IccFormatException($"a lookup has {inputs} inputs, {outputs} outputs and {points} grid points");
        }

        var isOfBytes = kind == "mft1";
        var inputEntries = isOfBytes ? 256 : reader.UInt16(48);
        var outputEntries = isOfBytes ? 256 : reader.UInt16(50);
        var next = isOfBytes ? 48 : 52;
        var width = isOfBytes ? 1 : 2;
        double[] Take(int count)
        {
            var table = reader.Slice(next, (long)count * width);
            next += count * width;
            return isOfBytes
                ? [.. Enumerable.Range(0, count).Select(i => table.Byte(i) / 255.0)]
                : [.. Enumerable.Range(0, count).Select(i => table.UInt16(2 * i) / 65535.0)];
        }

        if (inputEntries < 2 || outputEntries < 2)
        {
            throw new IccFormatException("a lookup has a curve without points");
        }

        var inputCurves = Enumerable.Range(0, inputs).Select(_ => IccCurve.Through(Take(inputEntries))).ToArray();
        var grid = Take((int)Math.Pow(points, inputs) * outputs);
        var outputCurves = Enumerable.Range(0, outputs).Select(_ => IccCurve.Through(Take(outputEntries))).ToArray();
        return new IccLookup(inputCurves, points, grid, outputCurves) { IsOfBytes = isOfBytes };
    }

    /// <param name="from">One value an input, from 0 to 1.</param>
    /// <param name="to">Receives one value an output, from 0 to 1.</param>
    public void Apply(ReadOnlySpan<double> from, Span<double> to)
    {
        Span<double> share = stackalloc double[MostInputs];
        var first = 0;
        for (var i = 0; i < _inputs.Length; i++)
        {
            var place = _inputs[i].Apply(from[i]) * (_points - 1);
            var below = Math.Min((int)place, _points - 2);
            share[i] = place - below;
            first += below * _strides[i];
        }

        to = to[.._outputs.Length];
        to.Clear();
        for (var corner = 0; corner < 1 << _inputs.Length; corner++)
        {
            var (weight, index) = CornerOf(corner, first, share);
            for (var output = 0; weight > 0 && output < to.Length; output++)
            {
                to[output] += weight * _grid[index + output];
            }
        }

        for (var output = 0; output < to.Length; output++)
        {
            to[output] = _outputs[output].Apply(to[output]);
        }
    }

    /// <param name="corner">One bit an input: set for the upper side of the cell.</param>
    private (double Weight, int Index) CornerOf(int corner, int first, ReadOnlySpan<double> share)
    {
        var weight = 1.0;
        for (var i = 0; i < _inputs.Length; i++)
        {
            var isUpper = (corner & (1 << i)) != 0;
            weight *= isUpper ? share[i] : 1 - share[i];
            first += isUpper ? _strides[i] : 0;
        }

        return (weight, first);
    }
}
