using PlanPublisher.Layout.Tables;

namespace PlanPublisher.Layout.Tests.Tables;

public class TableBreakTests
{
    [Fact]
    public void Tokens_made_alike_are_equal()
    {
        Assert.Equal(Token(line: 3), Token(line: 3));
        Assert.Equal(Token(line: 3).GetHashCode(), Token(line: 3).GetHashCode());
    }

    [Fact]
    public void Tokens_differ_by_row_cut_and_open_cells()
    {
        Assert.NotEqual(Token(line: 3), Token(line: 4));
        Assert.NotEqual(Token(line: 3), Token(line: 3) with { Row = 8 });
        Assert.NotEqual(Token(line: 3), Token(line: 3) with { IsRowCut = true });
        Assert.NotEqual(Token(line: 3), Token(line: 3) with { Open = [] });
        Assert.NotEqual(new OpenCell(1, IsFinished: true, null), new OpenCell(1, IsFinished: false, null));
    }

    [Fact]
    public void Placing_twice_from_one_token_gives_equal_tokens()
    {
        var table = TestTable.Of("9r3 1\n1\n1").LayOut();
        var space = new Layout.Flow.Space(Geometry.Length.FromPoints(20), Geometry.Length.FromPoints(20), true);
        Assert.Equal(table.Place(space, null).Rest, table.Place(space, null).Rest);
    }

    private static TableBreak Token(int line) => new(7, IsRowCut: false, [new OpenCell(2, IsFinished: false, new FakeBreak(line))]);
}
