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
    [InlineData("word,better\na,b\n", "jargon.csv:1:1: error PP2643")]
    [InlineData("jargon,plainer\nutilise\n", "jargon.csv:2:1: error PP2644")]
    [InlineData("jargon,plainer\n,use\n", "jargon.csv:2:1: error PP2644")]
    [InlineData("jargon,plainer\nUtilise,use\nutilise,work with\n", "jargon.csv:3:1: error PP2645")]
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
