using System.Globalization;
using System.Security;
using System.Text;

namespace PlanPublisher.Pdf.Profiles;

/// <summary>Writes the metadata as an XMP packet, with the identifiers of the standards that the file follows.</summary>
/// <remarks>
/// Follows ISO 16684-1, ISO 19005-2, 6.6 and ISO 14289-1, 5. PDF/A knows no PDF/UA: its property is described in an
/// extension schema (ISO 19005-2, 6.6.2.3). PDF/X-4 asks for an identifier of the document (ISO 15930-7, 6.4). What it says equals the information dictionary.
/// </remarks>
internal static class XmpPacket
{
    public const string PressVersion = "PDF/X-4";

    private const string Begin = """
        <?xpacket begin="{0}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">

        """;

    private const string Identifiers = """
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Indicates which part of ISO 14289 the document follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    private const string End = """
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private static readonly CompositeFormat BeginFormat = CompositeFormat.Parse(Begin);

    public static byte[] Write(PdfMetadata metadata, PdfProfile profile)
    {
        var packet = new StringBuilder();
        packet.AppendFormat(CultureInfo.InvariantCulture, BeginFormat, '\uFEFF');
        AppendDublinCore(packet, metadata);
        if (metadata.Date is { } date)
        {
            AppendDates(packet, date);
        }

        packet.Append("<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        packet.Append("<pdf:Producer>").Append(Escape(metadata.Producer)).Append("</pdf:Producer>\n");
        packet.Append(profile is PdfProfile.Press ? "<pdf:Trapped>False</pdf:Trapped>\n" : "").Append("</rdf:Description>\n");
        packet.Append(profile is PdfProfile.Press press ? PressIdentifiers(press) : Identifiers).Append(End);
        return Encoding.UTF8.GetBytes(packet.ToString());
    }

    private static string PressIdentifiers(PdfProfile.Press press) => $"""
        <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
        <pdfxid:GTS_PDFXVersion>{PressVersion}</pdfxid:GTS_PDFXVersion>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
        <xmpMM:DocumentID>{Escape(press.Identifier)}</xmpMM:DocumentID>
        <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
        <xmpMM:VersionID>1</xmpMM:VersionID>
        </rdf:Description>

        """;

    private static void AppendDublinCore(StringBuilder packet, PdfMetadata metadata)
    {
        packet.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        packet.Append("<dc:format>application/pdf</dc:format>\n");
        AppendArray(packet, "title", "Alt", metadata.Title);
        AppendArray(packet, "description", "Alt", metadata.Subject);
        // One entry, whatever the number of bodies: PDF/A holds it against the information dictionary's one text.
        AppendArray(packet, "creator", "Seq", metadata.Author);
        AppendArray(packet, "language", "Bag", metadata.Language);
        packet.Append("</rdf:Description>\n");
    }

    private static void AppendArray(StringBuilder packet, string property, string arrayType, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        var language = arrayType == "Alt" ? " xml:lang=\"x-default\"" : "";
        packet.Append(CultureInfo.InvariantCulture, $"<dc:{property}><rdf:{arrayType}><rdf:li{language}>{Escape(value)}</rdf:li>");
        packet.Append(CultureInfo.InvariantCulture, $"</rdf:{arrayType}></dc:{property}>\n");
    }

    private static void AppendDates(StringBuilder packet, DateOnly day)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        packet.Append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n");
        packet.Append(CultureInfo.InvariantCulture, $"<xmp:CreateDate>{date}</xmp:CreateDate>\n<xmp:ModifyDate>{date}</xmp:ModifyDate>\n");
        packet.Append(CultureInfo.InvariantCulture, $"<xmp:MetadataDate>{date}</xmp:MetadataDate>\n</rdf:Description>\n");
    }

    private static string Escape(string text) => SecurityElement.Escape(text);
}
