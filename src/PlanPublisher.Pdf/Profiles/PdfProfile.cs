namespace PlanPublisher.Pdf.Profiles;

/// <summary>What a file is for, and so which standards it follows.</summary>
public abstract record PdfProfile
{
    /// <summary>For reading on a screen: written to PDF/A-2a and PDF/UA-1, colours in sRGB.</summary>
    /// <param name="SrgbProfile">The ICC profile that says what the colours mean.</param>
    public sealed record Screen(ReadOnlyMemory<byte> SrgbProfile) : PdfProfile
    {
        /// <summary>The ICC profile of pictures in inks, which a file for screens must have if it shows any.</summary>
        public ReadOnlyMemory<byte>? InkProfile { get; init; }
    }
}
