namespace PlanPublisher.Painting.Colour;

/// <summary>A colour of the device: what is written into the file.</summary>
public abstract record DeviceColour
{
    /// <summary>Red, green and blue of sRGB.</summary>
    public sealed record Rgb(byte Red, byte Green, byte Blue) : DeviceColour;

    /// <summary>Inks in thousandths of full cover.</summary>
    public sealed record Cmyk(short Cyan, short Magenta, short Yellow, short Black) : DeviceColour
    {
        /// <summary>All inks together, in thousandths: 3000 is 300 %.</summary>
        public int Total => Cyan + Magenta + Yellow + Black;

        /// <summary>Whether no plate but the black one prints it; paper white too.</summary>
        public bool IsBlackAlone => Cyan == 0 && Magenta == 0 && Yellow == 0;

        public bool IsSolidBlack => IsBlackAlone && Black == 1000;

        /// <summary>The same with no more ink than <paramref name="limit"/>: the three colours give way, black stays.</summary>
        public Cmyk Within(int limit)
        {
            var colours = Total - Black;
            var room = Math.Max(0, limit - Black);
            return colours <= room
                ? this
                : new Cmyk((short)(Cyan * room / colours), (short)(Magenta * room / colours), (short)(Yellow * room / colours), Black);
        }
    }
}
