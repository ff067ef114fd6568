using System.Diagnostics;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Colour.Icc;
using PlanPublisher.Painting.Pictures;
using PlanPublisher.Painting.Pictures.Jpeg;

namespace PlanPublisher.Painting.Press;

/// <summary>Turns pictures into inks: RGB through the profile, grey into black ink, inks as they are; none above the limit.</summary>
/// <remarks>
/// Samples are taken for sRGB, as on screen. A palette is turned and its indices stay; all else is decoded. For one thread
/// at a time.
/// </remarks>
public sealed class PressPictures
{
    private const int CacheBits = 16;

    private readonly PressTransform _transform;
    private readonly byte[] _black = new byte[256];
    private readonly int _limit;

    /// <summary>The inks of colours met last, by a part of the colour: neighbouring pixels are alike.</summary>
    private readonly (int Colour, uint Inks)[] _known = new (int, uint)[1 << CacheBits];

    private readonly Dictionary<string, int> _mostInk = new(StringComparer.Ordinal);

    /// <param name="inkLimit">All inks together, in thousandths of full cover.</param>
    /// <exception cref="IccFormatException">A profile cannot be used for this.</exception>
    public PressPictures(IccProfile screen, IccProfile press, int inkLimit)
    {
        _transform = new PressTransform(screen, press);
        _limit = inkLimit * 255 / 1000;
        var black = new BlackInk(press);
        for (var grey = 0; grey < 256; grey++)
        {
            var tint = black.OfPicture(_transform.ToLab(grey / 255.0, grey / 255.0, grey / 255.0).L);
            _black[grey] = (byte)((tint * 255) / 1000);
        }

        Array.Fill(_known, (-1, 0u));
    }

    /// <summary>The most ink on any pixel of each picture turned so far, in thousandths of full cover, by the picture's hash.</summary>
    public IReadOnlyDictionary<string, int> MostInk => _mostInk;

    /// <param name="ground">What shows through transparent pixels.</param>
    public PictureSamples Of(Picture.Raster picture, CssColor ground)
    {
        var samples = picture.Format == RasterFormat.Jpeg
            ? JpegDecoder.Decode(picture.File)
            : PictureSamples.Of(picture, ground);
        return samples switch
        {
            PictureSamples.Filtered { Palette.IsEmpty: false } indexed => indexed with
            {
                Palette = InInks(indexed.Palette.Span, 3, picture.Hash),
                IsInks = true,
            },
            PictureSamples.Filtered => OfPlain(FlatPixels.Decode(PngFile.Of(picture), ground), picture.Hash),
            PictureSamples.Plain plain => OfPlain(plain, picture.Hash),
            _ => throw new UnreachableException(),
        };
    }

    private PictureSamples.Plain OfPlain(PictureSamples.Plain plain, string hash) =>
        new(plain.Width, plain.Height, 4, InInks(plain.Bytes.Span, plain.Channels, hash));

    private byte[] InInks(ReadOnlySpan<byte> samples, int channels, string hash)
    {
        var count = samples.Length / channels;
        var inks = new byte[(long)count * 4];
        var most = 0;
        for (var i = 0; i < count; i++)
        {
            var pixel = inks.AsSpan(i * 4, 4);
            Turn(samples.Slice(i * channels, channels), pixel);
            most = Math.Max(most, Limit(pixel));
        }

        _mostInk[hash] = Math.Max(_mostInk.GetValueOrDefault(hash), ((most * 1000) + 254) / 255);
        return inks;
    }

    private void Turn(ReadOnlySpan<byte> samples, Span<byte> inks)
    {
        switch (samples.Length)
        {
            case 1:
                inks[3] = _black[samples[0]];
                break;
            case 3:
                var value = InksOf((samples[0] << 16) | (samples[1] << 8) | samples[2]);
                (inks[0], inks[1], inks[2], inks[3]) = ((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value);
                break;
            default:
                samples.CopyTo(inks);
                break;
        }
    }

    private uint InksOf(int colour)
    {
        // Neighbouring colours differ in their last bits: these make the place.
        ref var known = ref _known[((colour >> 16) & 0x1F) | ((colour >> 3) & 0x7E0) | ((colour << 11) & 0xF800)];
        if (known.Colour != colour)
        {
            Span<double> inks = stackalloc double[4];
            _transform.Apply((colour >> 16) / 255.0, ((colour >> 8) & 255) / 255.0, (colour & 255) / 255.0, inks);
            known = (colour, ((uint)Byte(inks[0]) << 24) | ((uint)Byte(inks[1]) << 16) | ((uint)Byte(inks[2]) << 8) | Byte(inks[3]));
        }

        return known.Inks;
    }

    private static byte Byte(double ink) => (byte)Math.Clamp(Math.Round(ink * 255), 0, 255);

    /// <summary>The three colours give way, black stays.</summary>
    /// <returns>How much ink is left, in 255ths.</returns>
    private int Limit(Span<byte> inks)
    {
        var colours = inks[0] + inks[1] + inks[2];
        var room = Math.Max(0, _limit - inks[3]);
        if (colours > room)
        {
            for (var i = 0; i < 3; i++)
            {
                inks[i] = (byte)(inks[i] * room / colours);
            }
        }

        return inks[0] + inks[1] + inks[2] + inks[3];
    }
}
