using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Plans.Tests.PlainEnglish;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("The MPS and PCSOs, in part XII of the HO and C3i.", "MPS PCSO")]
    [InlineData("The CID, a DCI, CCTV and the MMC, in parts III, VIII, XIV, XXI and XXXIX", "CID DCI CCTV MMC")]
    [InlineData("LONDONERS and NATO’s friends", "NATO")]
    public void They_are_words_of_three_to_six_capital_letters(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Abbreviations.In(text).Select(found => found.Word)));

    [Theory]
    [InlineData("The Metropolitan Police Service (MPS) patrols.", true)]
    [InlineData("The Service (the MPS) patrols.", true)]
    [InlineData("The MPS (Metropolitan Police Service) patrols.", true)]
    [InlineData("Metropolitan police services (MPSs) patrol.", true)]
    [InlineData("The MPSs (Metropolitan Police Services) patrol.", true)]
    [InlineData("The MPS patrols.", false)]
    [InlineData("Our staff (MPSst) patrol.", false)]
    [InlineData("We patrol (MPS only), 2003 (MPS).", false)]
    [InlineData("The MPS (and others) patrols.", false)]
    public void Brackets_explain_them(string text, bool isExplained) => Assert.Equal(isExplained, Abbreviations.IsExplainedIn(text, "MPS"));
}
