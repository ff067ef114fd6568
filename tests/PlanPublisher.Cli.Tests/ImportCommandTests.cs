namespace PlanPublisher.Cli.Tests;

public sealed class ImportCommandTests
{
    private const string Head = "period,indicator,value,source\n";

    [Fact]
    public async Task An_import_shows_what_it_would_do_and_writes_nothing()
    {
        using var plan = new SmallPlan();
        var file = plan.File("incoming.csv", Head + "2003-06,patrol-hours,\"12,400\",Duty records\n");

        var run = await CommandLineRun.OfAsync("import", file, "--content", plan.ContentFolder);

        Assert.Equal("", run.Error);
        Assert.Equal(
            "added      2003-06  patrol-hours: 12,400 (Duty records)\n1 value added, 0 changed, 0 unchanged; nothing was written: add --write to do it\n",
            run.Output);
        Assert.Null(plan.Read("actuals.csv"));
    }

    [Fact]
    public async Task A_second_import_tells_what_changed_and_keeps_the_rest()
    {
        using var plan = new SmallPlan();
        var first = plan.File("first.csv", Head + "2003-06,patrol-hours,100,Duty records\n2002/03,patrol-hours,90,Duty records\n");
        var second = plan.File("second.csv", Head + "2003-06,patrol-hours,110,Corrected\n2002/03,patrol-hours,90,Duty records\n");
        await CommandLineRun.OfAsync("import", first, "--content", plan.ContentFolder, "--plan", "small", "--write");

        var run = await CommandLineRun.OfAsync("import", second, "--content", plan.ContentFolder, "--plan", "small", "--write");

        Assert.Contains("changed    2003-06  patrol-hours: 110 (Corrected), was 100 (Duty records)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 values added, 1 changed, 1 unchanged: written to small/actuals.csv\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "period,indicator,part,value,source\n2002/03,patrol-hours,,90,Duty records\n2003-06,patrol-hours,,110,Corrected\n",
            plan.Read("actuals.csv"));
    }

    [Fact]
    public async Task On_a_single_mistake_nothing_is_written()
    {
        using var plan = new SmallPlan();
        var file = plan.File("incoming.csv", Head + "2003-06,patrol-hours,100,Duty records\n2003-13,patrol-hour,many,\n");

        var run = await CommandLineRun.OfAsync("import", file, "--content", plan.ContentFolder, "--write");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("incoming.csv:3:9: error PP2464: the plan has no indicator 'patrol-hour'", run.Error, StringComparison.Ordinal);
        Assert.Equal("nothing was written\n", run.Output);
        Assert.Null(plan.Read("actuals.csv"));
    }

    [Fact]
    public async Task A_workbook_is_read_as_it_is_seen_with_percentages_and_days()
    {
        using var plan = new SmallPlan();
        plan.WriteTargets("at least 83%", "\"by 2004-03-31: plan in place\"");
        var file = plan.Workbook("incoming.xlsx", Workbook("0.824", "38075"));

        var run = await CommandLineRun.OfAsync("import", file, "--content", plan.ContentFolder);

        Assert.Equal("", run.Error);
        Assert.Contains("added      2003/04  first: 82.4% (HMIC)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("added      2003/04  second: 2004-03-29 (HMIC)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_workbook_is_told_with_its_sheet_and_cell()
    {
        using var plan = new SmallPlan();
        plan.WriteTargets("at most 5 days", "\"by 2004-03-31: plan in place\"");
        var file = plan.Workbook("incoming.xlsx", Workbook("0.824", "38075"));

        var run = await CommandLineRun.OfAsync("import", file, "--content", plan.ContentFolder, "--write");

        Assert.Contains("incoming.xlsx:Return!C2:1:1: error PP2467: '82.4%' is not in the unit", run.Error, StringComparison.Ordinal);
        Assert.Null(plan.Read("actuals.csv"));
    }

    [Theory]
    [InlineData("nowhere.csv", "PP7020")]
    [InlineData("broken.xlsx", "PP7022")]
    public async Task A_file_that_cannot_be_read_is_told(string name, string code)
    {
        using var plan = new SmallPlan();
        plan.File("broken.xlsx", "This is no workbook.");

        var run = await CommandLineRun.OfAsync("import", Path.Combine(plan.ContentFolder, "..", name), "--content", plan.ContentFolder);

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_several_plans_the_user_says_which()
    {
        using var plan = new SmallPlan();
        Directory.CreateDirectory(Path.Combine(plan.ContentFolder, "other"));
        await File.WriteAllTextAsync(Path.Combine(plan.ContentFolder, "other", "plan.md"), "---\n---\n");

        var run = await CommandLineRun.OfAsync("import", plan.File("a.csv", Head), "--content", plan.ContentFolder);

        Assert.Contains("PP7021", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A sheet "Return" with two rows: a percentage in format 10 and a day in format 14.</summary>
    private static Dictionary<string, string> Workbook(string share, string day)
    {
        const string ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return new Dictionary<string, string>
        {
            ["xl/workbook.xml"] = $"<workbook {ns} xmlns:r=\"{office}\"><sheets><sheet name=\"Return\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"t\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            ["xl/styles.xml"] = $"<styleSheet {ns}><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            ["xl/sharedStrings.xml"] = $"<sst {ns}><si><t>period</t></si><si><t>indicator</t></si><si><t>value</t></si><si><t>source</t></si>"
                + "<si><t>2003/04</t></si><si><t>first</t></si><si><t>second</t></si><si><t>HMIC</t></si></sst>",
            ["xl/worksheets/sheet1.xml"] = $"<worksheet {ns}><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
                + $"<row r=\"2\"><c r=\"A2\" t=\"s\"><v>4</v></c><c r=\"B2\" t=\"s\"><v>5</v></c><c r=\"C2\" s=\"1\"><v>{share}</v></c><c r=\"D2\" t=\"s\"><v>7</v></c></row>"
                + $"<row r=\"3\"><c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"B3\" t=\"s\"><v>6</v></c><c r=\"C3\" s=\"2\"><v>{day}</v></c><c r=\"D3\" t=\"s\"><v>7</v></c></row>"
                + "</sheetData></worksheet>",
        };
    }
}
