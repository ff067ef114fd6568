using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Css;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>A template set with its style sheets and fonts parsed, ready for any number of documents.</summary>
internal sealed record LoadedTemplates(
    TemplateSet Set,
    StyleSheet PrintStyles,
    StyleSheet DraftStyles,
    StyleSheet ChangesStyles,
    FontSet Fonts,
    ImmutableSortedDictionary<string, FontFace> FacesByPath,
    ReadOnlyMemory<byte> ScreenProfile,
    ReadOnlyMemory<byte> InkProfile)
{
    private const string OwnSetName = "default";
    private const string ScreenProfilePath = "icc/sRGB.icc";
    private const string InkProfilePath = "icc/CoatedFOGRA39.icc";

    /// <summary>Reads the program's own files and puts those of <paramref name="overriding"/> in their place.</summary>
    public static LoadedTemplates? Read(string folder, string? overriding, DiagnosticBag problems)
    {
        var files = Workspace.ReadAll(folder);
        var name = OwnSetName;
        if (overriding is not null)
        {
            var own = Workspace.ReadAll(overriding);
            if (own.IsEmpty)
            {
                problems.Add(PublishingProblems.NoTemplates(overriding));
                return null;
            }

            files = files.SetItems(own);
            name = Path.GetFileName(overriding.Replace('\\', '/').TrimEnd('/'));
        }

        var shown = (overriding ?? "templates").Replace('\\', '/').TrimEnd('/') + "/";
        var set = TemplateSet.FromFiles(name, files, problems, shown);
        var print = Sheet("styles/print.css", set.PrintStyles);
        var draft = Sheet("styles/draft.css", set.DraftStyles);
        var changes = Sheet("styles/changes-print.css", set.ChangesPrintStyles);
        var faces = FacesOf(print, set, problems);
        ImmutableArray<FontSetEntry> entries =
        [
            .. from rule in print.FontFaces
               where faces.ContainsKey(rule.Address)
               select new FontSetEntry(rule.Family, rule.Weight, rule.IsItalic, faces[rule.Address]),
        ];
        if (entries.IsEmpty)
        {
            problems.Add(PublishingProblems.NoFonts(shown + "styles/print.css"));
            return null;
        }

        return new LoadedTemplates(
            set, print, draft, changes, new FontSet(entries), faces, files[ScreenProfilePath], files[InkProfilePath]);

        StyleSheet Sheet(string path, string text) =>
            StyleSheetParser.Parse(new SourceText(path, text) { Folder = shown }, problems);
    }

    private static ImmutableSortedDictionary<string, FontFace> FacesOf(StyleSheet styles, TemplateSet set, DiagnosticBag problems)
    {
        var faces = ImmutableSortedDictionary.CreateBuilder<string, FontFace>(StringComparer.Ordinal);
        foreach (var rule in styles.FontFaces)
        {
            if (!set.Fonts.TryGetValue(rule.Address, out var bytes))
            {
                problems.Add(PublishingProblems.MissingFont(rule.Span, rule.Address));
            }
            else if (!faces.ContainsKey(rule.Address) && Parsed(rule, bytes, problems) is { } face)
            {
                faces.Add(rule.Address, face);
            }
        }

        return faces.ToImmutable();
    }

    private static FontFace? Parsed(FontFaceRule rule, ReadOnlyMemory<byte> bytes, DiagnosticBag problems)
    {
        try
        {
            return FontFace.Parse(bytes);
        }
        catch (FontFormatException exception)
        {
            problems.Add(FontProblems.FontNotUsable(rule.Span, rule.Address, exception));
            return null;
        }
    }
}
