namespace PlanPublisher.Layout.Styles;

/// <summary>A colour as the style sheet says it. Painting turns it into the device's colour, on screen or on the press.</summary>
/// <remarks>CSS Color 4: sRGB hex and names, <c>device-cmyk()</c> of CSS Color 5; no alpha but fully transparent.</remarks>
public readonly record struct CssColor(CssColorKind Kind, byte Red, byte Green, byte Blue)
{
    /// <summary>Cyan, magenta, yellow and black in thousandths, when <see cref="Kind"/> is device CMYK.</summary>
    public (short C, short M, short Y, short K) Inks { get; init; }

    public static readonly CssColor Transparent;

    public static readonly CssColor Black = Rgb(0, 0, 0);

    public static CssColor Rgb(byte red, byte green, byte blue) => new(CssColorKind.Rgb, red, green, blue);

    /// <summary>The colour of a name of Color 4, 6.1, in any case of letters; null for a name that is none.</summary>
    public static CssColor? Named(string name) => Values.ColorNames.Find(name);

    public bool IsTransparent => Kind == CssColorKind.Transparent;
}

/// <summary>How a <see cref="CssColor"/> is given.</summary>
public enum CssColorKind
{
    Transparent,
    Rgb,
    DeviceCmyk,
}
