namespace PlanPublisher.Fonts.OpenType;

/// <summary>The <c>OS/2</c> table: weight, heights of letters and what the licence lets one do.</summary>
/// <remarks>Old fonts have no such table: then the weight is 400, the heights are unknown and all is allowed.</remarks>
internal sealed class MetricsTable
{
    private const int RestrictedLicence = 0x0002;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;
    private const int OtherUsages = 0x000C;

    public MetricsTable(FontTable? os2)
    {
        if (os2 is not { } table)
        {
            return;
        }

        Weight = Math.Clamp((int)table.UInt16(4), 1, 1000);
        RefuseUnlessEmbeddable(table.UInt16(8));
        if (table.UInt16(0) >= 2)
        {
            XHeight = table.Int16(86);
            CapHeight = table.Int16(88);
        }
    }

    public int Weight { get; } = 400;

    /// <summary>Null where the table is older than version 2.</summary>
    public int? XHeight { get; }

    public int? CapHeight { get; }

    /// <summary>OpenType 1.9.1, OS/2, fsType: the least restrictive usage counts; two more bits forbid what we do.</summary>
    private static void RefuseUnlessEmbeddable(int usage)
    {
        var isRestricted = (usage & RestrictedLicence) != 0 && (usage & OtherUsages) == 0;
        if (isRestricted || (usage & (NoSubsetting | BitmapsOnly)) != 0)
        {
            throw new FontFormatException($"the font's licence bits (fsType 0x{usage:X4}) do not allow embedding a part of it");
        }
    }
}
