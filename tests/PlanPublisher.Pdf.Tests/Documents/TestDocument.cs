using System.Collections.Immutable;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.PdfReading;

namespace PlanPublisher.Pdf.Tests.Documents;

/// <summary>A document ready to be written, made from a few lines of markup.</summary>
internal sealed record TestDocument(LaidOutDocument Document, ImmutableArray<DisplayList> Pages)
{
    public static readonly PdfMetadata Metadata = new(
        "Police and Crime Plan 2026 – 2030", "Mid Shire Police & Crime Commissioner", "Goals <and> targets", "en-GB", new DateOnly(2026, 4, 1));

    public static PdfProfile Screen => new PdfProfile.Screen(Resource("sRGB.icc")) { InkProfile = () => Resource("CoatedFOGRA39.icc") };

    /// <summary>
    /// Well-formed markup; texts are painted one under the other, a line each. <c>&lt;?page?&gt;</c> begins a new page;
    /// <c>&lt;?ground?&gt;</c>, <c>&lt;?header text?&gt;</c>, <c>&lt;?footer text?&gt;</c> and <c>&lt;?repeat text?&gt;</c>
    /// paint artifacts; <c>&lt;?picture?&gt;</c> paints a circle for its element.
    /// </summary>
    public static TestDocument From(string body, params string[] pageLabels) => MarkupPainter.Paint(body, pageLabels);

    /// <summary>With nothing on its only page but one item, made for the mark of the first item there.</summary>
    public TestDocument WithOnly(Func<ContentMark, DisplayItem> make) =>
        this with { Pages = [Pages[0] with { Items = [make(Pages[0].Items[0].Mark)] }] };

    public byte[] Write()
    {
        var output = new MemoryStream();
        PdfWriter.Write(Document, Pages, Metadata, Screen, output);
        return output.ToArray();
    }

    public PdfFile WriteAndRead() => PdfFile.Read(Write());

    private static byte[] Resource(string name)
    {
        using var stream = typeof(TestDocument).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
