using System.Globalization;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Tests.Documents;
using PlanPublisher.PdfReading;

namespace PlanPublisher.Pdf.Tests;

public sealed class PdfWriterTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes_in_any_culture()
    {
        var first = TestDocument.From(Samples.Everything, "i", "1", "2").Write();
        var before = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "~";
            other.DateTimeFormat.DateSeparator = "*";
            CultureInfo.CurrentCulture = other;

            Assert.Equal(first, TestDocument.From(Samples.Everything, "i", "1", "2").Write());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_word_gives_another_file_identifier()
    {
        var one = TestDocument.From("<p>one</p>").WriteAndRead();
        var two = TestDocument.From("<p>two</p>").WriteAndRead();

        Assert.NotEqual(Identifier(one), Identifier(two));
    }

    /// <summary>A few pages wait for their compression; all of them would be as much memory as the document.</summary>
    [Fact]
    public void Most_pages_are_written_before_the_last_one_is_painted()
    {
        const int count = 600;
        var document = TestDocument.From(string.Join("<?page?>", Enumerable.Range(0, count).Select(i => $"<p>{i}</p>")));
        var output = new MemoryStream();
        var lengths = new List<long>();
        IEnumerable<DisplayList> Paint()
        {
            foreach (var page in document.Pages)
            {
                lengths.Add(output.Length);
                yield return page;
            }
        }

        PdfWriter.Write(document.Document, Paint(), TestDocument.Metadata, TestDocument.Screen, output);

        var pages = lengths[^1] - lengths[0];
        Assert.True(lengths[count / 2] - lengths[0] > pages / 4, string.Join(' ', lengths));
    }

    [Fact]
    public void Metadata_say_the_same_in_both_places()
    {
        var file = TestDocument.From("<p>Text</p>").WriteAndRead();

        Assert.Equal("Police and Crime Plan 2026 – 2030", file.Information["Title"].Text);
        Assert.Contains("<rdf:li xml:lang=\"x-default\">Police and Crime Plan 2026 – 2030</rdf:li>", file.Metadata, StringComparison.Ordinal);
        Assert.Contains("<rdf:li>Mid Shire Police &amp; Crime Commissioner</rdf:li>", file.Metadata, StringComparison.Ordinal);
        Assert.Equal("D:20260401000000Z", file.Information["CreationDate"].Text);
        Assert.Contains("<xmp:CreateDate>2026-04-01T00:00:00Z</xmp:CreateDate>", file.Metadata, StringComparison.Ordinal);
        Assert.StartsWith("PlanPublisher ", file.Information["Producer"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_says_what_it_follows()
    {
        var file = TestDocument.From("<p>Text</p>").WriteAndRead();

        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", file.Metadata, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>", file.Metadata, StringComparison.Ordinal);
        Assert.Equal("GTS_PDFA1", file.Catalog["OutputIntents"].Items.Single()["S"].Name);
        Assert.Equal("true", file.Catalog["MarkInfo"]["Marked"].ToString());
        Assert.Equal("en-GB", file.Catalog["Lang"].Text);
    }

    [Fact]
    public void Header_and_footer_are_on_the_page_but_not_in_the_text()
    {
        var file = TestDocument.From("<?header The plan?><p>Body</p><?footer 7?>").WriteAndRead();

        Assert.Equal("Body", file.Structure.Text);
        Assert.Equal("Body", file.Pages[0].Text);
        Assert.Equal("The plan7", file.Pages[0].ArtifactText);
    }

    [Fact]
    public void Text_without_an_element_of_the_document_stays_out_of_the_structure()
    {
        var document = TestDocument.From("<p>Text</p>");
        var items = document.Pages[0].Items.Select(item => item with { Mark = ContentMark.Content(99) });
        var file = (document with { Pages = [document.Pages[0] with { Items = [.. items] }] }).WriteAndRead();

        Assert.Equal("", file.Structure.Text);
        Assert.Equal("Text", file.Pages[0].ArtifactText);
    }

    private static string Identifier(PdfFile file) => Convert.ToHexString(
        ((PdfReading.Objects.PdfValue.Text)((PdfReading.Objects.PdfValue.Array)file.Objects.Trailer.Entries["ID"]).Items[0]).Bytes);
}
