using System.Text;
using PlanPublisher.Pdf.Tests.Documents;
using PlanPublisher.PdfReading;

namespace PlanPublisher.Pdf.Tests.Reading;

/// <summary>A reader that accepted anything would prove nothing.</summary>
public sealed class PdfReadingTests
{
    [Theory]
    [InlineData("%PDF-1.", "%PDX-1.", "does not begin")]
    [InlineData("startxref", "startxxxx", "no startxref")]
    [InlineData("/StructParents 0", "/StructParents 5", "the parent tree leads from content 0 of page 1")]
    [InlineData("/Type/StructElem/S/P/P ", "/Type/StructElem/S/P/Q ", "does not know its parent")]
    [InlineData("/K[0]", "/K[7]", "content 7 of page 1 is missing")]
    [InlineData("/FlateDecode", "/LZWDecodexx", "only FlateDecode")]
    [InlineData("\n1 0 obj", "\n9 0 obj", "wrong about object")]
    public void What_is_malformed_is_refused_with_the_reason(string right, string wrong, string reason)
    {
        var bytes = TestDocument.From("<p>Text</p>").Write();
        var spoilt = Encoding.Latin1.GetBytes(ReplaceFirst(Encoding.Latin1.GetString(bytes), right, wrong));

        var exception = Assert.Throws<PdfFormatException>(() => PdfFile.Read(spoilt));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_byte_cut_off_makes_the_reader_fail_in_another_way()
    {
        var bytes = TestDocument.From("<p>Text</p>").Write();
        for (var length = 0; length < bytes.Length - 8; length += 97)
        {
            Assert.Throws<PdfFormatException>(() => PdfFile.Read(bytes.AsMemory(0, length)));
        }
    }

    private static string ReplaceFirst(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the file has no {right}");
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }
}
