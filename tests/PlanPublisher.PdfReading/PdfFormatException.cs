namespace PlanPublisher.PdfReading;

/// <summary>Bytes that are not a PDF file as this reader knows it, with the reason and the place.</summary>
public sealed class PdfFormatException : Exception
{
    public PdfFormatException(string message)
        : base(message)
    {
    }

    public PdfFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PdfFormatException()
    {
    }
}
