namespace PlanPublisher.Painting.Pictures.Jpeg;

/// <summary>Turns the channels of a JPEG file into RGB or inks (ITU-T T.871 and T.872).</summary>
internal static class JpegColours
{
    /// <param name="transform">What Adobe's marker says; null without one, when three channels are YCbCr.</param>
    public static void ToDevice(Span<byte> samples, int channels, int? transform)
    {
        var isLuminance = channels switch
        {
            3 => transform is not 0,
            4 => transform is 2,
            _ => false,
        };
        for (var at = 0; isLuminance && at + channels <= samples.Length; at += channels)
        {
            FromLuminance(samples.Slice(at, 3));
        }

        // Adobe's programs, whose marker it is, store inks the other way round; what was luminance is so already.
        for (var at = isLuminance ? 3 : 0; channels == 4 && transform is not null && at < samples.Length; at += isLuminance ? 4 : 1)
        {
            samples[at] = (byte)(255 - samples[at]);
        }
    }

    private static void FromLuminance(Span<byte> pixel)
    {
        var (y, blue, red) = (pixel[0], pixel[1] - 128, pixel[2] - 128);
        pixel[0] = Byte(y + (1.402 * red));
        pixel[1] = Byte(y - (0.344136 * blue) - (0.714136 * red));
        pixel[2] = Byte(y + (1.772 * blue));
    }

    private static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
