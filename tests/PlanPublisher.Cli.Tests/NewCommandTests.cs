using PlanPublisher.PdfReading;

namespace PlanPublisher.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-new-").FullName;

    private string Content => Path.Combine(_folder, "content");

    private string Output => Path.Combine(_folder, "output");

    [Fact]
    public async Task A_new_plan_builds_at_once_without_a_single_message()
    {
        var made = await NewAsync("fire-plan-2027");
        var built = await CommandLineRun.OfAsync("build", "--content", Content, "--output", Output);

        Assert.Equal("", made.Error);
        Assert.Equal(ExitCode.Fine, made.ExitCode);
        Assert.Contains("fire-plan-2027: 11 files\n", made.Output, StringComparison.Ordinal);
        Assert.Contains("  objectives/services/01-visits.md\n", made.Output, StringComparison.Ordinal);
        Assert.Equal("", built.Error);
        Assert.Equal(ExitCode.Fine, built.ExitCode);
    }

    [Fact]
    public async Task Its_pdf_has_the_name_as_title_the_bound_target_and_the_goal()
    {
        await NewAsync("fire-plan-2027");
        await CommandLineRun.OfAsync("build", "--content", Content, "--output", Output);

        var words = WordsOf("plan");
        Assert.Contains("Fire plan 2027", words, StringComparison.Ordinal);
        Assert.Contains("By the end of the year we will increase by 10% from 2026/27 in 2027/28", words, StringComparison.Ordinal);
        Assert.Contains("Our first goal is Safer homes and streets", words, StringComparison.Ordinal);
        Assert.Contains("Community safety partnership", words, StringComparison.Ordinal);
        Assert.DoesNotContain("A remark in the text", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_matrix_and_its_list_of_open_things_are_made_from_its_data()
    {
        await NewAsync("fire-plan-2027");
        await CommandLineRun.OfAsync("build", "--content", Content, "--output", Output);

        var cells = await File.ReadAllTextAsync(Path.Combine(Output, "fire-plan-2027", "matrix", "tables", "strategies.csv"));
        Assert.Equal(
            "Strategy,Goal 1,Goal 2,Priority 1,Priority 2\r\nPrevention strategy,supports,,supports,\r\n"
                + "People strategy,supports,supports,,supports\r\nEstates strategy,,,,\r\n",
            cells);
        var open = WordsOf("year");
        Assert.Contains("Signature to be added", open, StringComparison.Ordinal);
        Assert.Contains("Performance manager", open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_already_is_not_overwritten()
    {
        await NewAsync("town");
        var plan = Path.Combine(Content, "town", "plan.md");
        await File.WriteAllTextAsync(plan, "my own words");

        var run = await NewAsync("town");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("error PP7120: there is already a folder", run.Error, StringComparison.Ordinal);
        Assert.Equal("nothing was written\n", run.Output);
        Assert.Equal("my own words", await File.ReadAllTextAsync(plan));
    }

    [Theory]
    [InlineData("Town Plan")]
    [InlineData("town--plan")]
    [InlineData("../town")]
    [InlineData("")]
    public async Task A_name_that_cannot_be_a_folder_s_is_wrong_usage(string name)
    {
        var run = await NewAsync(name);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains($"'{name}' cannot be a plan's name: write small letters a to z", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Content));
    }

    [Fact]
    public async Task Help_says_what_it_does_and_names_its_option()
    {
        var run = await CommandLineRun.OfAsync("new", "--help");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("Start a plan", run.Output, StringComparison.Ordinal);
        Assert.Contains("--content", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<CommandLineRun> NewAsync(string name) => CommandLineRun.OfAsync("new", name, "--content", Content);

    private string WordsOf(string document)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Output, "fire-plan-2027", document, document + ".pdf"));
        var text = PdfFile.Read(bytes).Structure.Text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
