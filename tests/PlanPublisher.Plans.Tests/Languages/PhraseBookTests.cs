using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;

namespace PlanPublisher.Plans.Tests.Languages;

public class PhraseBookTests
{
    private const string Months = "months: [Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr]\n";

    [Fact]
    public void Dates_and_periods_come_from_the_file_and_not_from_the_machine()
    {
        var welsh = Repository.Phrases.Find("cy")!;

        Assert.Equal("1 Ebrill 2026 hyd 31 Mawrth 2029", welsh.Dates(new DateOnly(2026, 4, 1), new DateOnly(2029, 3, 31)));
        Assert.Equal("1 April 2026 to 31 March 2029", Phrases.English.Dates(new DateOnly(2026, 4, 1), new DateOnly(2029, 3, 31)));
    }

    [Theory]
    [InlineData("cy", "Cynnwys")]
    [InlineData("cy-GB", "Cynnwys")]
    [InlineData("en-GB", "Contents")]
    [InlineData("en", "Contents")]
    [InlineData("fr", null)]
    public void A_language_is_found_by_its_tag_or_without_its_country(string tag, string? contents) =>
        Assert.Equal(contents, Repository.Phrases.Find(tag)?["Contents"]);

    [Fact]
    public void A_value_stands_where_the_language_has_its_place()
    {
        var welsh = Repository.Phrases.Find("cy")!;

        Assert.Equal("Nod 3", welsh.Of("Goal {number}", ("number", 3)));
        Assert.Equal(("Mae’r rhestr yn ", "."), welsh.Around("{place} has the list.", "place"));
    }

    [Fact]
    public void The_words_of_the_program_are_complete() => Assert.Equal("", Read(File.ReadAllText(
        Path.Combine(Repository.Folder, "templates", "words", "cy.yml"))));

    [Theory]
    [InlineData(Months + "words:\n  Contnts: Cynnwys\n", "words/xx.yml:3:3: error PP3521: 'Contnts' is printed nowhere (did you mean 'Contents'?)")]
    [InlineData(Months + "words:\n  \"Goal {number}\": Nod\n", "words/xx.yml:3:20: error PP3522: these words do not have the places of 'Goal {number}' (write each of {number} where its value belongs)")]
    [InlineData("months: [Ionawr]\nwords: { Contents: Cynnwys }\n", "words/xx.yml:1:1: error PP3523: 'words/xx.yml' has 1 months (write a line 'months: [ … ]' with the twelve names, from January on)")]
    [InlineData(Months + "words: { Contents: Cynnwys }\n", "words/xx.yml:1:1: warning PP3520: 'words/xx.yml' has no words for '* summarised in the annex that is named.', 'About this document', ")]
    [InlineData(Months + "word: { Contents: Cynnwys }\n", "words/xx.yml:2:1: error PP1110: the words of a language has no key 'word' (did you mean 'words'?)")]
    public void What_is_wrong_with_a_file_of_words_is_told_at_its_place(string file, string expected) =>
        Assert.Contains(expected, Read(file), StringComparison.Ordinal);

    [Fact]
    public void English_stands_in_for_words_that_would_lose_a_value() =>
        Assert.Equal("Goal 3", Book(Months + "words:\n  \"Goal {number}\": Nod\n", new DiagnosticBag()).Find("xx")!.Of("Goal {number}", ("number", 3)));

    [Fact]
    public void Other_words_for_English_do_not_make_it_another_language() =>
        Assert.True(Book(Months + "words: { Contents: What is in it }\n", new DiagnosticBag(), "en").Find("en-GB")!.IsEnglish);

    private static string Read(string file)
    {
        var problems = new DiagnosticBag();
        Book(file, problems);
        return ProblemLines.Of(problems);
    }

    private static PhraseBook Book(string file, DiagnosticBag problems, string language = "xx") => PhraseBook.Read(
        new Dictionary<string, ReadOnlyMemory<byte>> { [$"words/{language}.yml"] = Encoding.UTF8.GetBytes(file) }, "", problems);
}
