using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Profiles;

/// <summary>Says which colours the numbers in the file mean: ISO 32000-1, 14.11.5 and ISO 19005-2, 6.2.3.</summary>
internal static class OutputIntent
{
    private const string Srgb = "sRGB IEC61966-2.1";

    public static ObjectReference Write(ObjectFile file, PdfProfile.Screen profile)
    {
        var colours = file.WriteStream(profile.SrgbProfile.Span, entries => entries.Key("N").Integer(3));
        return file.Write(new PdfSyntax().OpenDictionary()
            .Key("Type").Name("OutputIntent")
            .Key("S").Name("GTS_PDFA1")
            .Key("OutputConditionIdentifier").Text(Srgb)
            .Key("RegistryName").Text("http://www.color.org")
            .Key("Info").Text(Srgb)
            .Key("DestOutputProfile").Reference(colours)
            .CloseDictionary());
    }
}
