using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Publishing.Editions.LargePrint;

namespace PlanPublisher.Publishing.Tests.Editions;

/// <summary>A table that is too wide for large print says the same as a list of cards.</summary>
public sealed class TableCardsTests
{
    private const string Long = "a sentence that is much too long for any column of a table in large print";

    [Fact]
    public void Each_row_is_a_card_with_the_columns_names_before_its_values() => Assert.Equal(
        "p.records-title(Targets) p.records-columns(Listed by: Area) ul.cards-list(li.record(p.record-head(North) "
        + $"dl.facts(div.fact(dt(Crime) dd({Long})) div.fact(dt(Target) dd(5%)))))",
        Cards("<caption>Targets</caption><thead><tr><th>Area<th>Crime<th>Target<tbody>"
            + $"<tr><th>North<td>{Long}<td>5%"));

    [Fact]
    public void What_stands_over_all_columns_is_said_once_over_all_cards() => Assert.Equal(
        "p.records-columns(What the town does) ul.cards-list(li.record(p.record-head(Aims) "
        + $"dl.facts(div.fact(dt(For crime) dd({Long})) div.fact(dt(For traffic) dd(Slow)))))",
        Cards("<thead><tr><th rowspan=2>Town<th colspan=2>What the town does<tr><th>For crime<th>For traffic<tbody>"
            + $"<tr><th>Aims<td>{Long}<td>Slow"));

    [Fact]
    public void A_header_over_several_rows_heads_one_card() => Assert.Equal(
        "p.records-columns(Listed by: Area) ul.cards-list(li.record(p.record-head(North) "
        + $"dl.facts(div.fact(dt(Crime) dd({Long})) div.fact(dt(Target) dd(5%))) dl.facts(div.fact(dt(Crime) dd(Theft)) div.fact(dt(Target) dd(4%)))) "
        + "li.record(p.record-head(South) dl.facts(div.fact(dt(Crime) dd(Fraud)))))",
        Cards("<thead><tr><th>Area<th>Crime<th>Target<tbody>"
            + $"<tr><th rowspan=2>North<td>{Long}<td>5%<tr><td>Theft<td>4%<tr><th>South<td>Fraud<td>"));

    [Fact]
    public void Group_titles_stand_over_the_cards_of_their_group() => Assert.Equal(
        "p.records-columns(Listed by: Area) p.records-group(Urban) ul.cards-list(li.record(p.record-head(North) dl.facts(div.fact(dt(Crime) dd(Theft))))) "
        + "p.records-group(Rural) ul.cards-list(li.record(p.record-head(South) dl.facts(div.fact(dt(Crime) dd(Fraud)))))",
        Cards("<thead><tr><th>Area<th>Crime<th>Note<tbody><tr class=group><th colspan=3>Urban<tbody><tr><th>North<td>Theft<td>"
            + "<tbody><tr class=group><th colspan=3>Rural<tbody><tr><th>South<td>Fraud<td>"));

    [Fact]
    public void A_number_before_the_header_keeps_its_columns_name_and_a_bare_number_gets_it() => Assert.Equal(
        $"p.records-columns(Listed by: Goal) ul.cards-list(li.record(p.record-no(No. 7) p.record-head(Goal 1) dl.facts(div.fact(dt(Words) dd({Long})))))",
        Cards($"<thead><tr><th>No.<th>Goal<th>Words<tbody><tr><td>7<th>1<td>{Long}"));

    [Fact]
    public void A_form_has_its_answers_under_its_questions() => Assert.Equal(
        $"ul.cards-list(li.record(p.record-head(Vision?) div.record-text({Long})) li.record(p.record-head(Lists?) div.record-text(ul(li(One) li(Two)))))",
        Cards($"<tbody><tr><th>Vision?<td>{Long}<tr><th>Lists?<td><ul><li>One</li><li>Two</li></ul>"));

    [Fact]
    public void A_matrix_says_its_marks_in_words() => Assert.Equal(
        "dl.facts columns(div.fact long(dt(Goals) dd(Goal 1 : Safer) dd(Goal 2 : Faster))) "
        + "p.records-columns(Listed by: Strategy) ul.cards-list("
        + "li.record(p.record-no(No. 1) p.record-head(Youth) dl.facts(div.fact(dt(span.mark(●) Supports) dd(Goal 1, Goal 2)))) "
        + "li.record(p.record-no(No. 2) p.record-head(Drugs) p.record-none(No direct link)))",
        Cards(
            "<thead><tr><th rowspan=3>No.<th rowspan=3>Strategy<th scope=colgroup colspan=2>Goals<tr><th class=m>Safer<th class=m>Faster<tr><th class=m>Goal 1<th class=m>Goal 2"
            + "<tbody><tr><td>1<th>Youth" + Mark("Goal 1") + Mark("Goal 2") + "<tr><td>2<th>Drugs<td class=m data-label='Goal 1'><td class=m data-label='Goal 2'>",
            "matrix"));

    [Theory]
    [InlineData("<thead><tr><th>Period<th>Value<tbody><tr><th>2002/03<td>34.2 per 1,000 residents", true)]
    [InlineData("<thead><tr><th>Period<th>Value<tbody><tr><th>2002/03<td>" + Long, false)]
    [InlineData("<tbody><tr><th>One<td>Two<td><ul><li>Three</li></ul>", false)]
    [InlineData("<tbody><tr><th rowspan=2>One<td>Two<tr><td>Three", false)]
    [InlineData("<tbody><tr><td>Somewhat long<td>Somewhat long<td>Somewhat long<td>Somewhat long<td>Somewhat long", false)]
    public void A_table_stays_one_while_its_columns_fit(string rows, bool fits) => Assert.Equal(fits, TableFit.Fits(Grid(rows, "")));

    [Fact]
    public void Ids_stay_so_that_links_do_and_none_stands_twice()
    {
        var cards = TableCards.Of(Grid(
            $"<caption id=c>Targets</caption><thead><tr><th>Area<th id=h>Crime<sup id=n>1</sup><th>X<tbody><tr id=r><th id=a>North<td id=d>{Long}<td><tr><th>South<td>Theft<td>", ""), Phrases.English);
        var ids = cards.Descendants().Select(element => element.Attribute("id")).OfType<string>().ToList();

        Assert.Equal(["c", "r", "a", "n", "d"], ids);
    }

    private static string Mark(string column) => $"<td class=m data-label='{column}'><span class=mark role=img aria-label=Supports>●</span>";

    private static string Cards(string rows, string cssClass = "") => string.Join(' ', TableCards.Of(Grid(rows, cssClass), Phrases.English).Elements().Select(Shown));

    private static TableGrid Grid(string rows, string cssClass)
    {
        var page = HtmlReader.Read($"<!DOCTYPE html><title>Page</title><table class='{cssClass}'>{rows}</table>", new DiagnosticBag());
        return TableGrid.Of(page.Root.Descendants().First(element => element.Name == "table"));
    }

    private static string Shown(HtmlElement element)
    {
        var shown = new StringBuilder(element.Name);
        shown.Append(element.Attribute("class") is { } cssClass ? "." + cssClass : "").Append('(');
        shown.AppendJoin(' ', element.Children.Select(child => child is HtmlElement inner ? Shown(inner) : Markup.WordsOf(child)).Where(text => text.Length > 0));
        return shown.Append(')').ToString();
    }
}
