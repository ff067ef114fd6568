using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Css;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Typesetting;

namespace PlanPublisher.Benchmarks;

/// <summary>The program's own print styles, fonts and colour profile.</summary>
internal sealed record Templates(ImmutableArray<StyleSheet> Sheets, FontSet Fonts, ReadOnlyMemory<byte> ScreenProfile)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "templates");

    /// <param name="extraStyles">Rules that go over the program's own.</param>
    public static Templates Read(string extraStyles, DiagnosticBag problems)
    {
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Folder, path).Replace('\\', '/'),
            path => new ReadOnlyMemory<byte>(File.ReadAllBytes(path)));
        var set = TemplateSet.FromFiles("default", files, problems);
        var print = StyleSheetParser.Parse(new SourceText("print.css", set.PrintStyles), problems);
        var extra = StyleSheetParser.Parse(new SourceText("extra.css", extraStyles), problems);
        var faces = print.FontFaces.Select(rule => new FontSetEntry(
            rule.Family,
            rule.Weight,
            rule.IsItalic,
            FontFace.Parse(File.ReadAllBytes(Path.Combine(Folder, "fonts", Path.GetFileName(rule.Address))))));
        return new Templates(
            [print, extra], new FontSet([.. faces]), File.ReadAllBytes(Path.Combine(Folder, "icc", "sRGB.icc")));
    }

    public static BuildRequest RequestFor(string content, string output) => new()
    {
        ContentFolder = content,
        OutputFolder = output,
        TemplatesFolder = Folder,
    };

    public static TypesetRequest TypesetFor(string page, string style, string output) => new()
    {
        HtmlPath = page,
        StylePaths = [style],
        OutputPath = output,
        TemplatesFolder = Folder,
        FontFolders = [],
        MachineFontFolders = MachineFonts.Folders(),
    };
}
