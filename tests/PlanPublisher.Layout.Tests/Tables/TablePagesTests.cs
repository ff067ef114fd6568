namespace PlanPublisher.Layout.Tests.Tables;

public class TablePagesTests
{
    public static TheoryData<string> Cases { get; } = [.. TableCase.ReadAll("pages").Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_table_is_put_on_pages(string name)
    {
        var tableCase = TableCase.ReadAll("pages")[name];
        var table = TestTable.Of(tableCase.Table);
        var pages = table.Pages(tableCase.Number("page"), firstRoom: tableCase.Number("room"));
        var codes = table.Codes.Select(code => "warning " + code);
        Assert.Equal(tableCase.Expected, string.Join('\n', pages.Concat(codes)));
    }
}
