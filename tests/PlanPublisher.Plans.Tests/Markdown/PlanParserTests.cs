using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Tests.Markdown;

public class PlanParserTests
{
    private const string Signs = "\n\n  ---|#>*_[]^?{}.:<>&`\\!()'\"\t-0123 ab\r\n\u2028\ud83d\0~=+";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_are_right_with_every_kind_of_line_ending(string lineEnding)
    {
        var text = "---\ntitle: A\nsignatory: B\nkey: C\n---\n\nWords\nand [](#there).\n".Replace("\n", lineEnding);
        var file = PlanParser.Parse(new SourceText("prose/a.md", text), new DiagnosticBag());

        var reference = ((Block.Paragraph)file.Body[0]).Content.OfType<Inline.Reference>().Single();
        Assert.Equal("[](#there)", reference.Span.Text);
        Assert.Equal((8, 5), reference.Span.Position);
        Assert.Equal("C", file.FrontMatter?.Find("key")?.Value.Span.Text);
    }

    [Fact]
    public void Places_are_right_behind_characters_outside_of_the_basic_plane()
    {
        const string text = "---\ntitle: \ud83d\ude94 é\nkey: C\n---\n\ud83d\ude94 [](#there)\n";
        var file = PlanParser.Parse(new SourceText("prose/a.md", text), new DiagnosticBag());

        Assert.Equal("C", file.FrontMatter?.Find("key")?.Value.Span.Text);
        Assert.Equal("[](#there)", ((Block.Paragraph)file.Body[0]).Content[^1].Span.Text);
    }

    [Fact]
    public void A_value_with_a_colon_keeps_its_place()
    {
        const string text = "---\ntitle: It's two things: one\nkey: C\n---\n";
        var problems = new DiagnosticBag();
        var file = PlanParser.Parse(new SourceText("prose/a.md", text), problems);

        Assert.Equal("", ProblemLines.Of(problems));
        Assert.Equal("It's two things: one", file.FrontMatter?.Find("title")?.Value.Span.Text);
        Assert.Equal("C", file.FrontMatter?.Find("key")?.Value.Span.Text);
    }

    [Fact]
    public void Spans_of_cells_and_list_items_hold_their_text()
    {
        const string text = "---\ntitle: A\n---\n- one [?two]\n  - three [](#four)\n\n"
            + "Table: C\n| a | b |\n|---|---|\n|# x | *y* [](#z) |\n";
        var file = PlanParser.Parse(new SourceText("prose/a.md", text), new DiagnosticBag());

        var cell = file.Body.OfType<Block.Table>().Single().BodyRows[0].Cells[1];
        Assert.Equal("[](#z)", ((Block.Paragraph)cell.Content[0]).Content[^1].Span.Text);
        var nested = (Block.List)((Block.List)file.Body[0]).Items[0].Content[1];
        Assert.Equal("[](#four)", ((Block.Paragraph)nested.Items[0].Content[0]).Content[^1].Span.Text);
    }

    [Fact]
    public void No_input_makes_the_parser_throw()
    {
        var random = new Random(20030221);
        var seeds = PlanCase.Names()
            .Where(name => name.StartsWith("good", StringComparison.Ordinal))
            .SelectMany(name => new PlanCase(name).Sources())
            .Select(source => source.Text)
            .ToList();
        for (var i = 0; i < 600; i++)
        {
            var text = Mutate(seeds[random.Next(seeds.Count)], random);
            PlanReader.Read("town", [new SourceText("plan.md", text), new SourceText("prose/a.md", text)], new DiagnosticBag());
            PlanParser.Parse(new SourceText("goals/a.md", text), new DiagnosticBag());
        }
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("^[")]
    [InlineData("{")]
    [InlineData("| ")]
    [InlineData("::: note\n")]
    public void Two_thousand_of_a_sign_are_survived(string sign)
    {
        var text = "---\ntitle: A\n---\n" + string.Concat(Enumerable.Repeat(sign, 2_000)) + " end";
        PlanParser.Parse(new SourceText("prose/a.md", text), new DiagnosticBag());
    }

    private static string Mutate(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(mutated.Length + 1);
            if (random.Next(3) == 0 && mutated.Length > 0)
            {
                mutated.Remove(Math.Min(at, mutated.Length - 1), 1);
            }
            else
            {
                mutated.Insert(at, new string(Signs[random.Next(Signs.Length)], random.Next(1, 4)));
            }
        }

        return mutated.ToString();
    }
}
