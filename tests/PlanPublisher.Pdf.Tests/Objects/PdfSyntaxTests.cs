using System.Text;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Tests.Objects;

public sealed class PdfSyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0001, "0")]
    [InlineData(12.5, "12.5")]
    [InlineData(-0.0625, "-0.063")]
    [InlineData(1e9, "1000000000")]
    public void Numbers_have_three_decimals_at_most_and_no_exponent(double value, string expected) =>
        Assert.Equal(expected, Written(syntax => syntax.Number(value)));

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("A B#(", "/A#20B#23#28")]
    [InlineData("é", "/#C3#A9")]
    public void Names_escape_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Written(syntax => syntax.Name(name)));

    [Theory]
    [InlineData("plain (a\\b)", "(plain \\(a\\\\b\\))")]
    [InlineData("é", "<FEFF00E9>")]
    [InlineData("a\nb", "<FEFF0061000A0062>")]
    [InlineData("", "()")]
    public void Texts_are_ASCII_if_they_can_be(string text, string expected) =>
        Assert.Equal(expected, Written(syntax => syntax.Text(text)));

    [Fact]
    public void Only_tokens_that_would_run_together_are_kept_apart() =>
        Assert.Equal(
            "<</A 1/B[2 3 0 R(x)/N]/C true>>",
            Written(syntax => syntax.OpenDictionary()
                .Key("A").Integer(1)
                .Key("B").OpenArray().Integer(2).Reference(new ObjectReference(3)).Text("x").Name("N").CloseArray()
                .Key("C").Boolean(true)
                .CloseDictionary()));

    [Fact]
    public void A_second_object_of_the_same_number_is_a_mistake_in_the_writer()
    {
        using var file = new ObjectFile(new MemoryStream(), "1.7");
        var reference = file.Write(new PdfSyntax().Integer(1));

        Assert.Throws<InvalidOperationException>(() => file.Write(reference, new PdfSyntax().Integer(2)));
    }

    [Fact]
    public void An_object_that_was_promised_must_come()
    {
        using var file = new ObjectFile(new MemoryStream(), "1.7");
        var reference = file.Reserve();

        Assert.Throws<InvalidOperationException>(() => file.Finish(reference, reference));
    }

    private static string Written(Action<PdfSyntax> write)
    {
        var syntax = new PdfSyntax();
        write(syntax);
        return Encoding.ASCII.GetString(syntax.Bytes);
    }
}
