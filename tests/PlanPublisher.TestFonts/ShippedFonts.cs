using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.TestFonts;

/// <summary>The fonts of the shipped templates, in the assembly, so that tests do not depend on a working folder.</summary>
public static class ShippedFonts
{
    public static readonly FontFace SansRegular = FontFace.Parse(Read("SourceSans3-Regular.ttf"));

    public static readonly FontFace SansBold = FontFace.Parse(Read("SourceSans3-Bold.ttf"));

    public static readonly FontFace SerifRegular = FontFace.Parse(Read("SourceSerif4-Regular.ttf"));

    /// <summary>File names of all of them.</summary>
    public static IEnumerable<string> Names =>
        typeof(ShippedFonts).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".ttf", StringComparison.Ordinal)).Order();

    public static byte[] Read(string name)
    {
        using var stream = typeof(ShippedFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"there is no font {name}", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
