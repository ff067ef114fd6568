namespace PlanPublisher.Cli.Tests;

public sealed class TypesetCommandTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en-GB"><head><title>Notice</title></head>
        <body><h1>Notice</h1><p>The bridge is closed.</p></body></html>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-typeset-").FullName;

    [Fact]
    public async Task A_page_becomes_a_pdf()
    {
        var run = await TypesetAsync(Page, "h1 { font-family: 'Source Sans 3' }");

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.EndsWith("out.pdf: 1 page\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Place("out.pdf"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_that_is_not_known_is_a_warning_at_its_line_with_the_nearest_name()
    {
        var run = await TypesetAsync(Page, "h1 {\n  colr: red;\n}\n");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("style.css:2:3: warning PP3221: the property 'colr' is not known", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'color'?", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Place("out.pdf")));
    }

    [Fact]
    public async Task A_family_that_is_nowhere_is_a_warning_that_names_what_stands_in()
    {
        var run = await TypesetAsync(Page, "h1 {\n  font-family: 'No Such Sans';\n}\n");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains(
            "style.css:2:17: warning PP5005: there is no font of the family 'No Such Sans'; SourceSans3-Bold stands in",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_font_face_without_its_file_is_a_warning()
    {
        var run = await TypesetAsync(Page, "@font-face { font-family: 'Source Sans 3'; src: url(none.ttf) }\nh1 { font-family: 'Source Sans 3' }");

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("warning PP5006: this font face of 'Source Sans 3' is not used: there is no file 'none.ttf'", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PP5005", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fonts_of_a_given_folder_are_found_by_the_names_in_them()
    {
        var fonts = Directory.CreateDirectory(Place("fonts")).FullName;
        File.Copy(Path.Combine(ProgramFiles.Templates, "fonts", "SourceSerif4-Regular.ttf"), Path.Combine(fonts, "any-name.ttf"));

        var run = await TypesetAsync(Page, "@font-face { font-family: x; src: url(fonts/any-name.ttf) } body { font-family: x }", "--fonts", fonts);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Fine, run.ExitCode);
    }

    [Fact]
    public async Task Messages_about_the_page_point_into_it()
    {
        var run = await TypesetAsync(
            "<!DOCTYPE html>\n<html lang=en><title>t</title>\n<body><p>See <a href=\"#nowhere\">there</a>.</p>", "a { color: blue }");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("page.html:3:14: error PP6006: a link leads to #nowhere", run.Error, StringComparison.Ordinal);
        Assert.Contains("    3 | <body><p>See <a href=\"#nowhere\">there</a>.</p>\n      |              ^^^^^^^^^^^^^^^^^^^", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_and_nothing_is_written()
    {
        var run = await CommandLineRun.OfAsync("typeset", Place("none.html"), Place("none.css"), Place("out.pdf"));

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("PP7006: there is no file", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.css", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Place("out.pdf")));
    }

    [Fact]
    public async Task The_last_name_must_be_a_pdf()
    {
        var run = await CommandLineRun.OfAsync("typeset", "page.html", "style.css");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("the last name must be the PDF to write, but it is 'style.css'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_pages_become_pdfs_of_their_names_in_a_folder()
    {
        var run = await TypesetAllAsync("north.html", "south.html", "east.html");

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(
            $"{Place("made/north.pdf")}: 1 page\n{Place("made/south.pdf")}: 1 page\n{Place("made/east.pdf")}: 1 page\n3 files, 3 pages\n", run.Output);
    }

    [Fact]
    public async Task A_page_is_the_same_file_alone_in_a_batch_and_without_a_cache()
    {
        await TypesetAllAsync("north.html", "south.html");
        var together = await File.ReadAllBytesAsync(Place("made/south.pdf"));
        await TypesetAllAsync("north.html", "south.html", "--no-cache");
        var apart = await File.ReadAllBytesAsync(Place("made/south.pdf"));
        await CommandLineRun.OfAsync("typeset", Place("south.html"), Place("style.css"), Place("alone.pdf"));

        Assert.Equal(await File.ReadAllBytesAsync(Place("alone.pdf")), together);
        Assert.Equal(together, apart);
    }

    [Fact]
    public async Task A_page_that_is_not_there_does_not_keep_the_others_from_being_made()
    {
        var run = await TypesetAllAsync("north.html", "missing.html");

        Assert.Equal(ExitCode.ContentMistakes, run.ExitCode);
        Assert.Contains("PP7006: there is no file", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"{Place("missing.html")}: nothing was written, 1 error\n1 file, 1 page; 1 could not be made\n", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Place("made/north.pdf")));
    }

    [Fact]
    public async Task A_mistake_in_the_style_sheet_of_all_pages_is_told_once()
    {
        await File.WriteAllTextAsync(Place("style.css"), "h1 {\n  colr: red;\n}\n");
        var run = await TypesetAllAsync("north.html", "south.html");

        Assert.Equal(1, run.Error.Split("PP3221").Length - 1);
    }

    [Fact]
    public async Task Two_pages_of_one_name_are_refused_before_anything_is_made()
    {
        var run = await CommandLineRun.OfAsync("typeset", "a/page.html", "b/page.html", "--out", Place("made"));

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("'a/page.html' and 'b/page.html' would both become 'page.pdf'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_cache_without_a_folder_is_wrong_usage()
    {
        var run = await CommandLineRun.OfAsync("typeset", "page.html", "page.pdf", "--no-cache");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("--no-cache is for many pages: name a folder for them with --out, or leave it out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_folder_nothing_but_pages_and_style_sheets_is_named()
    {
        var run = await CommandLineRun.OfAsync("typeset", "page.html", "page.pdf", "--out", Place("made"));

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("'page.pdf' is neither a page (.html) nor a style sheet (.css)", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Place(string name) => Path.Combine(_folder, name);

    /// <param name="names">Pages, each with its own title but "missing.html", and options.</param>
    private async Task<CommandLineRun> TypesetAllAsync(params string[] names)
    {
        foreach (var name in names.Where(name => name.EndsWith(".html", StringComparison.Ordinal) && name != "missing.html"))
        {
            await File.WriteAllTextAsync(Place(name), Page.Replace("Notice", "Notice for the " + name[..^5], StringComparison.Ordinal));
        }

        if (!File.Exists(Place("style.css")))
        {
            await File.WriteAllTextAsync(Place("style.css"), "h1 { font-family: 'Source Sans 3' }");
        }

        var arguments = names.Select(name => name.StartsWith('-') ? name : Place(name));
        return await CommandLineRun.OfAsync(["typeset", .. arguments, Place("style.css"), "--out", Place("made")]);
    }

    private async Task<CommandLineRun> TypesetAsync(string page, string style, params string[] more)
    {
        await File.WriteAllTextAsync(Place("page.html"), page);
        await File.WriteAllTextAsync(Place("style.css"), style);
        return await CommandLineRun.OfAsync(["typeset", Place("page.html"), Place("style.css"), Place("out.pdf"), .. more]);
    }
}
