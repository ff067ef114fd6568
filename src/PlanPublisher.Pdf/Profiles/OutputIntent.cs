using System.Diagnostics;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Profiles;

/// <summary>Says which colours the numbers in the file mean: ISO 32000-1, 14.11.5, ISO 19005-2, 6.2.3 and ISO 15930-7, 6.2.</summary>
internal static class OutputIntent
{
    private const string Srgb = "sRGB IEC61966-2.1";

    public static ObjectReference Write(ObjectFile file, PdfProfile profile) => profile switch
    {
        PdfProfile.Screen screen => Write(file, "GTS_PDFA1", Srgb, Srgb, screen.SrgbProfile, channels: 3),
        PdfProfile.Press { Condition: var press } => Write(file, "GTS_PDFX", press.Identifier, press.Description, press.Profile, channels: 4),
        _ => throw new UnreachableException(),
    };

    private static ObjectReference Write(
        ObjectFile file, string subtype, string identifier, string description, ReadOnlyMemory<byte> profile, int channels)
    {
        var colours = file.WriteStream(profile.Span, entries => entries.Key("N").Integer(channels));
        return file.Write(file.Syntax().OpenDictionary()
            .Key("Type").Name("OutputIntent")
            .Key("S").Name(subtype)
            .Key("OutputConditionIdentifier").Text(identifier)
            .Key("RegistryName").Text("http://www.color.org")
            .Key("Info").Text(description)
            .Key("DestOutputProfile").Reference(colours)
            .CloseDictionary());
    }
}
