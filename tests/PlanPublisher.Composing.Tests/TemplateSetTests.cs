using System.Text;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Tests;

public sealed class TemplateSetTests
{
    [Fact]
    public void A_set_without_a_style_sheet_is_an_error_that_names_the_file()
    {
        var problems = new DiagnosticBag();
        var files = ComposedPage.Files();
        files.Remove("styles/print.css");

        TemplateSet.FromFiles("plain", files, problems);

        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal("PP3501", problem.Code);
        Assert.Equal("the template set 'plain' has no file 'styles/print.css'", problem.Message);
    }

    [Fact]
    public void The_hash_changes_with_any_byte_of_any_file_and_with_nothing_else()
    {
        var files = ComposedPage.Files();
        var before = Hash(files);
        var reordered = files.Reverse().ToDictionary();

        Assert.Equal(before, Hash(reordered));
        files["fonts/A.ttf"] = new byte[] { 1, 2, 4 };
        Assert.NotEqual(before, Hash(files));
    }

    [Fact]
    public void Fonts_are_found_by_the_address_that_style_sheets_use() =>
        Assert.Equal(["fonts/A.ttf"], ComposedPage.Templates.Fonts.Keys);

    [Fact]
    public async Task Typefaces_are_declared_once_for_all_media_under_the_address_that_the_caller_gives()
    {
        var (plan, document) = new TestPlan().Build();
        var composed = await DocumentComposer.ComposeAsync(
            plan, document, ComposedPage.Templates, path => $"data:font/ttf;of={path}", new DiagnosticBag(), CancellationToken.None);

        Assert.Contains("<style>@font-face { font-family: A; src: url(data:font/ttf;of=fonts/A.ttf); }", composed!.Html, StringComparison.Ordinal);
        Assert.Equal(2, composed.Html.Split("@font-face").Length);
    }

    [Fact]
    public async Task A_style_sheet_cannot_end_the_element_it_stands_in()
    {
        var files = ComposedPage.Files();
        files["styles/web.css"] = Encoding.UTF8.GetBytes("p::before { content: \"</style><script>\" }");
        var (plan, document) = new TestPlan().Build();
        var set = TemplateSet.FromFiles("odd", files, new DiagnosticBag());

        var composed = await DocumentComposer.ComposeAsync(
            plan, document, set, path => path, new DiagnosticBag(), CancellationToken.None);

        Assert.Contains("content: \"<\\/style><script>\"", composed!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Composing_can_be_cancelled()
    {
        var (plan, document) = new TestPlan().Build();

        await Assert.ThrowsAsync<OperationCanceledException>(() => DocumentComposer.ComposeAsync(
            plan, document, ComposedPage.Templates, path => path, new DiagnosticBag(), new CancellationToken(canceled: true)));
    }

    private static string Hash(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        TemplateSet.FromFiles("test", files, new DiagnosticBag()).Hash;
}
