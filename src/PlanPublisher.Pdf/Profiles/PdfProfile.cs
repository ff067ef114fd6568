using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Press;

namespace PlanPublisher.Pdf.Profiles;

/// <summary>What a file is for, and so which standards it follows.</summary>
public abstract record PdfProfile
{
    /// <summary>For reading on a screen: written to PDF/A-2a and PDF/UA-1, colours in sRGB.</summary>
    /// <param name="SrgbProfile">The ICC profile that says what the colours mean.</param>
    public sealed record Screen(ReadOnlyMemory<byte> SrgbProfile) : PdfProfile
    {
        /// <summary>The ICC profile of pictures in inks, which a file for screens must have if it shows any; asked for by the first.</summary>
        public Func<ReadOnlyMemory<byte>>? InkProfile { get; init; }
    }

    /// <summary>For a press: written to PDF/X-4 (ISO 15930-7), colours in inks, tagged all the same.</summary>
    /// <param name="Condition">How the paper is printed, and so what the inks look like.</param>
    /// <param name="Pictures">Turns pictures into inks.</param>
    /// <param name="Identifier">A UUID that is the same for the same content: "uuid:…".</param>
    public sealed record Press(PrintingCondition Condition, PressPictures Pictures, string Identifier) : PdfProfile
    {
        /// <summary>How far drawings go on beyond the page's edges.</summary>
        public Length Bleed { get; init; }

        /// <summary>Whether crop and registration marks stand outside the bleed.</summary>
        public bool HasMarks { get; init; }
    }
}

/// <summary>A characterised printing condition, as an output intent names it (ISO 15930-7, 6.2; ISO 32000-1, 14.11.5).</summary>
/// <param name="Identifier">Its name in the registry of the ICC: "FOGRA39".</param>
/// <param name="Description">In words.</param>
/// <param name="Profile">The ICC profile, from inks to L*a*b*.</param>
public sealed record PrintingCondition(string Identifier, string Description, ReadOnlyMemory<byte> Profile);
