namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>One channel of a JPEG picture: how finely it is sampled, and the coefficients of its blocks of 8 × 8.</summary>
/// <param name="Across">Samples across and <paramref name="Down"/>, relative to the other channels (ITU-T T.81, A.1.1).</param>
/// <param name="Quantization">The number of its table of quantization.</param>
/// <param name="BlocksAcross">Of the part that is shown.</param>
/// <param name="StoredAcross">Rounded up to whole units that scans interleave.</param>
internal sealed record JpegComponent(
    int Identifier, int Across, int Down, int Quantization, int BlocksAcross, int BlocksDown, int StoredAcross, int StoredDown)
{
    public short[] Coefficients { get; } = new short[(long)StoredAcross * StoredDown * 64];

    public Span<short> Block(int column, int row) => Coefficients.AsSpan(((row * StoredAcross) + column) * 64, 64);
}
