using PlanPublisher.Pdf.Tests.Checks;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>Programs that know nothing of ours find nothing in any document that a build makes.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class OutsideChecksTests(BuiltContent built)
{
    [FactIfProgram("/usr/bin/python3", "/usr/lib/python3/dist-packages/pikepdf/__init__.py")]
    public void The_rules_of_accessible_PDF_are_kept() => AssertSilent(ForScreens, "/usr/bin/python3", CheckProgram.Script("pdf_check.py"), "FILE");

    [FactIfProgram("/usr/bin/python3", "/usr/lib/python3/dist-packages/pikepdf/__init__.py")]
    public void What_print_houses_ask_is_kept() =>
        AssertSilent(ForPresses, "/usr/bin/python3", CheckProgram.Script("pdf_check.py"), "--print", "FILE");

    [FactIfProgram("/usr/bin/python3", "/usr/bin/gs")]
    public void Text_pages_need_the_black_plate_alone_and_no_place_takes_too_much_ink() =>
        AssertSilent(ForPresses, "/usr/bin/python3", CheckProgram.Script("ink_check.py"), "FILE", "300", "--text-pages");

    [FactIfProgram("/usr/bin/bash", "/usr/bin/java", "/usr/share/java/preflight.jar")]
    public void The_rules_of_archival_PDF_are_kept() => AssertSilent(ForScreens, "/usr/bin/bash", CheckProgram.Script("preflight.sh"), "FILE");

    [FactIfProgram("/usr/bin/qpdf")]
    public void The_syntax_of_PDF_is_kept() => AssertSilent(_ => true, "/usr/bin/qpdf", "--check", "FILE");

    private static bool ForPresses(string file) => file.EndsWith("-press.pdf", StringComparison.Ordinal);

    private static bool ForScreens(string file) => !ForPresses(file);

    private void AssertSilent(Func<string, bool> isFor, string program, params string[] arguments)
    {
        var files = Directory.GetFiles(built.OutputFolder, "*.pdf", SearchOption.AllDirectories).Where(isFor).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var (status, output) = CheckProgram.Run(File.ReadAllBytes(file), program, arguments);
            Assert.True(status == 0, $"{Path.GetFileName(file)}: {output}");
        });
    }
}
