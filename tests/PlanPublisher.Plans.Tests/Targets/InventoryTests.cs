using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests.Targets;

/// <summary>Every target of two real plans, with its printed words: each can be written, and agrees with what is printed.</summary>
public class InventoryTests
{
    [Fact]
    public void Every_other_target_of_the_2003_plan_can_be_written()
    {
        var rows = CsvFile.Read("../targets/doc002-other.csv");

        Assert.Equal(66, rows.Count);
        Assert.All(rows, row => Assert.Equal(row["leaf_kinds"], string.Join('+', Leaves(Read(row)).Select(TargetTests.KindOf))));
    }

    [Fact]
    public void Every_target_of_the_2006_plan_can_be_written()
    {
        var rows = CsvFile.Read("../targets/doc003.csv");

        Assert.Equal(80, rows.Count);
        Assert.All(rows, row => Assert.Equal(row["kind"], TargetTests.KindOf(Read(row))));
    }

    [Theory]
    [InlineData("../targets/doc002-other.csv", "measure")]
    [InlineData("../targets/doc003.csv", "text")]
    public void What_is_printed_has_the_numbers_of_the_target(string file, string measure)
    {
        var problems = new DiagnosticBag();
        foreach (var row in CsvFile.Read(file).Where(row => row["printed"].Length > 0))
        {
            PrintedWording.Compare(Read(row), new Sourced<string>(row["printed"], SourceSpan.None), row[measure], problems);
        }

        Assert.Equal("", ProblemLines.Of(problems));
    }

    /// <summary>Read without a word of complaint, and written again as it was, or in the one form that means the same.</summary>
    private static Target Read(Dictionary<string, string> row)
    {
        var target = TargetTests.Parse(row["expression"]);
        var notation = TargetNotation.Of(target);
        Assert.Equal(notation, TargetNotation.Of(TargetTests.Parse(notation)));
        Assert.NotEqual("", TargetWords.Of(target));
        return target;
    }

    private static IEnumerable<Target> Leaves(Target target) => target switch
    {
        Target.All all => all.Parts.SelectMany(Leaves),
        Target.Then then => then.Parts.SelectMany(Leaves),
        Target.Equivalent equivalent => equivalent.Parts.SelectMany(Leaves),
        Target.Split split => split.Parts.SelectMany(part => Leaves(part.Target)),
        _ => [target],
    };
}
