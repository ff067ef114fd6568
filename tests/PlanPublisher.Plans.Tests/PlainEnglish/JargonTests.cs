using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Plans.Tests.PlainEnglish;

/// <summary>Jargon is data: a list of the house, and a plan's own over it.</summary>
public sealed class JargonTests
{
    private const string House = "jargon,plainer\nutilis*,use\nin order to,to\norder,ask for\n\"synergy\",\"gain, from working together\"\n";

    [Theory]
    [InlineData("We utilised it.", "utilised → use")]
    [InlineData("In order to win, order now.", "In order to → to; order → ask for")]
    [InlineData("A synergy of orders.", "synergy → gain, from working together")]
    [InlineData("We use it.", "")]
    public void Phrases_are_found_whole_the_longest_first(string sentence, string expected) =>
        Assert.Equal(expected, Found(sentence, own: "jargon,plainer\n"));

    [Fact]
    public void A_plan_adds_phrases_changes_them_and_takes_them_off() =>
        Assert.Equal(
            "hotspots → busy places; utilising → work with",
            Found("Hotspots need no synergy but utilising.", own: "jargon,plainer\nhotspot*,busy places\nsynergy,\nutilis*,work with\n").Replace("Hot", "hot", StringComparison.Ordinal));

    [Theory]
    [InlineData("people's")]
    [InlineData("people’s")]
    public void Both_apostrophes_are_alike(string word)
    {
        Assert.Equal($"{word} needs → what people need", Found($"We meet {word} needs.", own: "jargon,plainer\npeople's needs,what people need\n"));
        Assert.Equal($"{word} needs → what people need", Found($"We meet {word} needs.", own: "jargon,plainer\npeople’s needs,what people need\n"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("utilis**")]
    [InlineData("util*ise")]
    [InlineData("best practice!")]
    [InlineData("in order to ...")]
    [InlineData("-led")]
    public void A_phrase_that_no_text_can_have_is_told(string phrase)
    {
        var problems = new DiagnosticBag();

        var entries = JargonReader.Read(new SourceText("jargon.csv", $"jargon,plainer\n{phrase},use\n"), problems);

        Assert.Empty(entries);
        Assert.Contains(
            $"jargon.csv:2:1: error PP2644: '{phrase}' is not made of words, so that no text can be searched for it",
            DiagnosticText.Format(Assert.Single(problems.ToSorted())),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("co-*,with", "The co-workers came.", "co-workers → with")]
    [InlineData("24/7 polic*,police at all times", "We offer 24/7 policing.", "24/7 policing → police at all times")]
    [InlineData("partner* work*,work together", "A partnership works.", "partnership works → work together")]
    public void Words_may_hold_signs_and_any_of_them_may_be_open(string row, string sentence, string expected) =>
        Assert.Equal(expected, Found(sentence, own: $"jargon,plainer\n{row}\n"));

    [Theory]
    [InlineData("word,better\na,b\n", "jargon.csv:1:1: error PP2643")]
    [InlineData("jargon,plainer\nutilise\n", "jargon.csv:2:1: error PP2644")]
    [InlineData("jargon,plainer\n,use\n", "jargon.csv:2:1: error PP2644")]
    [InlineData("jargon,plainer\nUtilise,use\nutilise,work with\n", "jargon.csv:3:1: error PP2645")]
    [InlineData("jargon,plainer\nwhat's on,news\nwhat’s on,news\n", "jargon.csv:3:1: error PP2645")]
    public void Mistakes_in_a_list_are_told(string csv, string expected)
    {
        var problems = new DiagnosticBag();

        JargonReader.Read(new SourceText("jargon.csv", csv), problems);

        Assert.StartsWith(expected, DiagnosticText.Format(Assert.Single(problems.ToSorted())), StringComparison.Ordinal);
    }

    private static string Found(string sentence, string own)
    {
        var problems = new DiagnosticBag();
        var list = JargonList.Of(
            JargonReader.Read(new SourceText("house.csv", House), problems), JargonReader.Read(new SourceText("jargon.csv", own), problems));
        Assert.Empty(problems.ToSorted());
        return string.Join("; ", list.In(sentence).Select(found => $"{found.Found} → {found.Entry.Plainer.Value}"));
    }
}
