using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Tests.Files;

public sealed class WorkspaceTests
{
    [Fact]
    public void A_plan_is_a_folder_with_a_plan_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("beta/plan.md", "b"u8.ToArray());
        folder.Write("alpha/plan.md", "a"u8.ToArray());
        folder.Write("notes/readme.md", "n"u8.ToArray());

        Assert.Equal(["alpha", "beta"], new Workspace(folder.Path).PlanIds().AsEnumerable());
    }

    [Fact]
    public void Files_come_in_the_order_of_their_paths_without_hidden_and_backup_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan/plan.md", "p"u8.ToArray());
        folder.Write("plan/goals/2.md", "2"u8.ToArray());
        folder.Write("plan/goals/10.md", "10"u8.ToArray());
        folder.Write("plan/goals/2.md~", "old"u8.ToArray());
        folder.Write("plan/.git/config", "x"u8.ToArray());

        var problems = new DiagnosticBag();
        var sources = new Workspace(folder.Path).ReadPlan("plan", problems);

        Assert.Equal(["goals/10.md", "goals/2.md", "plan.md"], sources.Select(s => s.Path));
        Assert.Empty(problems.ToSorted());
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told_at_the_place_of_its_first_bad_byte()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan/plan.md", "title: caf"u8.ToArray().Append((byte)0xE9).ToArray());

        var problems = new DiagnosticBag();
        new Workspace(folder.Path).ReadPlan("plan", problems);

        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal("PP1001", problem.Code);
        Assert.EndsWith("plan/plan.md:1:11", problem.Span.ToString(), StringComparison.Ordinal);
        Assert.Contains("0xE9", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_four_mebibytes_is_refused_and_not_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plan/plan.md", new byte[SourceText.MaximumBytes + 1]);

        var problems = new DiagnosticBag();
        var source = Assert.Single(new Workspace(folder.Path).ReadPlan("plan", problems));

        Assert.Equal("PP1003", Assert.Single(problems.ToSorted()).Code);
        Assert.Equal("", source.Text);
    }
}
