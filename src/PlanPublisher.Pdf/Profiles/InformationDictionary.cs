using System.Globalization;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Profiles;

/// <summary>The document information dictionary (ISO 32000-1, 14.3.3): the same words as the XMP packet.</summary>
internal static class InformationDictionary
{
    public static PdfSyntax Write(PdfMetadata metadata, PdfProfile profile)
    {
        var date = metadata.Date is { } day ? day.ToString("'D:'yyyyMMdd", CultureInfo.InvariantCulture) + "000000Z" : "";
        var dictionary = new PdfSyntax().OpenDictionary();
        WriteText(dictionary, "Title", metadata.Title);
        WriteText(dictionary, "Author", metadata.Author);
        WriteText(dictionary, "Subject", metadata.Subject);
        WriteText(dictionary, "Producer", metadata.Producer);
        WriteText(dictionary, "CreationDate", date);
        WriteText(dictionary, "ModDate", date);
        if (profile is PdfProfile.Press)
        {
            dictionary.Key("Trapped").Name("False");
            WriteText(dictionary, "GTS_PDFXVersion", XmpPacket.PressVersion);
        }

        return dictionary.CloseDictionary();
    }

    private static void WriteText(PdfSyntax dictionary, string key, string text)
    {
        if (text.Length > 0)
        {
            dictionary.Key(key).Text(text);
        }
    }
}
