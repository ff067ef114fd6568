namespace PlanPublisher.Painting.Colour;

/// <summary>A colour of the device: what is written into the file.</summary>
public abstract record DeviceColour
{
    /// <summary>Red, green and blue of sRGB.</summary>
    public sealed record Rgb(byte Red, byte Green, byte Blue) : DeviceColour;

    /// <summary>Inks in thousandths of full cover.</summary>
    public sealed record Cmyk(short Cyan, short Magenta, short Yellow, short Black) : DeviceColour;
}
