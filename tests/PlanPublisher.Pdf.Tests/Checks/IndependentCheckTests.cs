using PlanPublisher.Pdf.Tests.Documents;

namespace PlanPublisher.Pdf.Tests.Checks;

/// <summary>What programs that know nothing of ours find in a file: nothing.</summary>
public sealed class IndependentCheckTests
{
    private static readonly byte[] Everything = TestDocument.From(Samples.Everything, "i", "1", "2").Write();

    [FactIfProgram("/usr/bin/qpdf")]
    public void Qpdf_finds_nothing_in_the_syntax() => AssertSilent("/usr/bin/qpdf", "--check", "FILE");

    [FactIfProgram("/usr/bin/python3", "/usr/lib/python3/dist-packages/pikepdf/__init__.py")]
    public void The_rules_of_accessible_PDF_are_kept() => AssertSilent("/usr/bin/python3", CheckProgram.Script("pdf_check.py"), "FILE");

    [FactIfProgram("/usr/bin/bash", "/usr/bin/java", "/usr/share/java/preflight.jar")]
    public void The_rules_of_archival_PDF_are_kept() => AssertSilent("/usr/bin/bash", CheckProgram.Script("preflight.sh"), "FILE");

    [FactIfProgram("/usr/bin/pdftotext")]
    public void Another_reader_extracts_the_same_words()
    {
        var (_, text) = CheckProgram.Run(Everything, "/usr/bin/pdftotext", "-layout", "FILE", "-");

        Assert.Contains("AVATAR: “To be”", text, StringComparison.Ordinal);
        Assert.Contains("Café society", text, StringComparison.Ordinal);
    }

    [FactIfProgram("/usr/bin/pdfinfo")]
    public void Another_reader_finds_the_same_text_in_the_structure()
    {
        var (_, text) = CheckProgram.Run(Everything, "/usr/bin/pdfinfo", "-struct-text", "FILE");

        // It leaves soft hyphens out.
        Assert.Contains("software and\u00A0so", text, StringComparison.Ordinal);
        Assert.Contains("\"After the table.\"", text, StringComparison.Ordinal);
    }

    private static void AssertSilent(string program, params string[] arguments)
    {
        var (status, output) = CheckProgram.Run(Everything, program, arguments);

        Assert.True(status == 0, output);
    }
}
