namespace PlanPublisher.Fonts.OpenType;

/// <summary>A font file that cannot be used, with the reason in words.</summary>
public sealed class FontFormatException : Exception
{
    public FontFormatException(string message)
        : base(message)
    {
    }

    public FontFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public FontFormatException()
    {
    }
}
