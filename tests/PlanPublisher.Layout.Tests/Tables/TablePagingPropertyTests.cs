using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tests.Tables;

/// <summary>What holds for every table on pages of every height.</summary>
public class TablePagingPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(0x5EED, 0x7AB1F);

    [Fact]
    public void Each_line_stands_once_and_in_order_and_no_part_is_too_tall() =>
        Prop.ForAll(Arb.From(Tables()), Holds).Check(Config);

    private static void Holds(RandomTable random)
    {
        var table = TestTable.Of(random.Text);
        var pages = TablePages.Of(table.LayOut(), random.Page, random.FirstRoom);
        AssertLinesOnce(table, pages);
        AssertHeadsRepeatOnLaterPagesOnly(pages);
        AssertHeights(table, pages, random);
    }

    private static void AssertLinesOnce(TestTable table, List<Placed> pages)
    {
        var next = new Dictionary<string, int>();
        foreach (var (lines, _, isRepeated) in pages.SelectMany(page => TablePages.Lines(page.Fragment!)))
        {
            if (!isRepeated)
            {
                Assert.Equal(next.GetValueOrDefault(lines.Cell), lines.First);
                next[lines.Cell] = lines.End;
            }
        }

        foreach (var (cell, lines) in table.Content.LinesOf)
        {
            Assert.Equal(lines, next.GetValueOrDefault(cell));
        }
    }

    private static void AssertHeadsRepeatOnLaterPagesOnly(List<Placed> pages)
    {
        Assert.DoesNotContain(TablePages.Lines(pages[0].Fragment!), found => found.IsRepeated);
        foreach (var page in pages.Skip(1))
        {
            Assert.DoesNotContain(TablePages.Boxes(page.Fragment!, "head"), head => head.At.Y != Length.Zero);
        }
    }

    private static void AssertHeights(TestTable table, List<Placed> pages, RandomTable random)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var room = Length.FromPoints(i == 0 && !double.IsNaN(random.FirstRoom) && table.LayOut().Place(new Space(Length.FromPoints(random.FirstRoom), Length.FromPoints(random.Page), AtTop: false), null).Fragment is not null ? random.FirstRoom : random.Page);
            Assert.Equal(pages[i].Used, pages[i].Fragment!.Size.Height);
            Assert.True(pages[i].Used <= room || pages[i].Overflows, "a part is taller than its room");
        }

        var isReported = table.Codes.Any(code => code is "PP4202" or "PP4203");
        Assert.Equal(pages.Exists(page => page.Overflows), isReported);
    }

    private static Gen<RandomTable> Tables() =>
        from page in Gen.Choose(3, 30)
        from first in Gen.Choose(-10, 25)
        from head in Gen.Choose(0, 2)
        from groups in Gen.ListOf(Groups())
        select new RandomTable(
            $"{Heads(head)}body\n1\n{string.Concat(groups)}", page * 10 + 3, first < 0 ? double.NaN : first * 10 + 5);

    private static string Heads(int rows) => rows == 0 ? "" : "head\n" + string.Concat(Enumerable.Repeat("1 1\n", rows));

    private static Gen<string> Groups() =>
        from marks in Gen.Elements("", "", " keep", " +", " keep +", " page")
        from rows in Gen.NonEmptyListOf(Rows())
        select $"body{marks}\n{string.Concat(rows)}";

    private static Gen<string> Rows() =>
        from height in Gen.Choose(-40, 50)
        from cells in Gen.ListOf(Cells(), 3)
        select (height > 0 ? $"{height}: " : "") + string.Join(' ', cells) + "\n";

    private static Gen<string> Cells() =>
        from lines in Gen.Frequency((12, Gen.Choose(0, 4)), (1, Gen.Choose(5, 40)))
        from rows in Gen.Frequency((5, Gen.Constant(1)), (2, Gen.Choose(2, 6)))
        from columns in Gen.Frequency((8, Gen.Constant(1)), (1, Gen.Constant(2)))
        from whole in Gen.Frequency((15, Gen.Constant("")), (1, Gen.Constant("!")))
        from keep in Gen.Frequency((15, Gen.Constant("")), (1, Gen.Constant("+")))
        select string.Create(CultureInfo.InvariantCulture, $"{lines}r{rows}c{columns}{whole}{keep}");

    private sealed record RandomTable(string Text, double Page, double FirstRoom);
}
