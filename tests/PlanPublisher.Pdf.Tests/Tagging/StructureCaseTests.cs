using PlanPublisher.Pdf.Tests.Documents;

namespace PlanPublisher.Pdf.Tests.Tagging;

/// <summary>Markup in, structure tree out: the cases of <c>tests/cases/pdf</c>, read back from the file.</summary>
public sealed class StructureCaseTests
{
    public static TheoryData<string> Cases =>
        new(typeof(StructureCaseTests).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".case", StringComparison.Ordinal)).Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Structure_is_as_the_case_says(string name)
    {
        using var reader = new StreamReader(typeof(StructureCaseTests).Assembly.GetManifestResourceStream(name)!);
        var parts = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n====\n");

        Assert.Equal(parts[1], TestDocument.From(parts[0]).WriteAndRead().Structure.Dump());
    }
}
