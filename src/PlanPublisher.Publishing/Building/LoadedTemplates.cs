using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Css;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.PlainEnglish;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Publishing.PrintHouses;

namespace PlanPublisher.Publishing.Building;

/// <summary>A template set with its style sheets and fonts parsed, ready for any number of documents.</summary>
internal sealed record LoadedTemplates(
    TemplateSet Set,
    StyleSheet PrintStyles,
    StyleSheet DraftStyles,
    StyleSheet LargePrintStyles,
    StyleSheet ChangesStyles,
    FontSet Fonts,
    ImmutableSortedDictionary<string, FontFace> FacesByPath,
    ReadOnlyMemory<byte> ScreenProfile,
    ReadOnlyMemory<byte> InkProfile,
    PrintHouseSet PrintHouses)
{
    private const string OwnSetName = "default";
    private const string ScreenProfilePath = "icc/sRGB.icc";
    private const string InkProfilePath = "icc/CoatedFOGRA39.icc";
    private const string JargonPath = "plain-english/jargon.csv";

    /// <summary>What the report on plain English calls jargon, in every plan.</summary>
    public ImmutableArray<JargonEntry> Jargon { get; init; } = [];

    /// <summary>What documents made with the set leave for each other; null where each is made by itself.</summary>
    public TypesettingCache? Cache { get; init; }

    /// <summary>Reads the program's own files and puts those of <paramref name="overriding"/> in their place.</summary>
    /// <param name="cache">Where a set is kept until one of its files changes; null for none.</param>
    public static LoadedTemplates? Read(string folder, string? overriding, DiagnosticBag problems, TypesettingCache? cache = null)
    {
        var files = Workspace.ReadAll(folder);
        var name = OwnSetName;
        if (overriding is not null)
        {
            var replaced = Workspace.ReadAll(overriding);
            if (replaced.IsEmpty)
            {
                problems.Add(PublishingProblems.NoTemplates(overriding));
                return null;
            }

            files = files.SetItems(replaced);
            name = Path.GetFileName(overriding.Replace('\\', '/').TrimEnd('/'));
        }

        var shown = (overriding ?? "templates").Replace('\\', '/').TrimEnd('/') + "/";
        var own = new DiagnosticBag();
        var set = TemplateSet.FromFiles(name, files, own, shown);
        if (cache?.TemplatesOf(shown, set.Hash) is not { } kept)
        {
            var templates = Parse(set, files, shown, cache, own);
            kept = new KeptTemplates(templates!, own.ToSorted());
            if (templates is not null)
            {
                cache?.Keep(shown, kept);
            }
        }

        foreach (var problem in kept.Problems)
        {
            problems.Add(problem);
        }

        return kept.Templates;
    }

    private static LoadedTemplates? Parse(
        TemplateSet set,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files,
        string shown,
        TypesettingCache? cache,
        DiagnosticBag problems)
    {
        var print = Sheet("styles/print.css", set.PrintStyles);
        var draft = Sheet("styles/draft.css", set.DraftStyles);
        var large = Sheet("styles/large-print.css", set.LargePrintStyles);
        var changes = Sheet("styles/changes-print.css", set.ChangesPrintStyles);
        var faces = FacesOf(print, set, cache, problems);
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
            set, print, draft, large, changes, new FontSet(entries), faces, files[ScreenProfilePath], files[InkProfilePath],
            PrintHouseSet.Read(files, shown, problems))
        {
            Jargon = files.TryGetValue(JargonPath, out var jargon)
                ? JargonReader.Read(SourceText.Decode(JargonPath, jargon.Span, problems, shown), problems)
                : [],
            Cache = cache,
        };

        StyleSheet Sheet(string path, string text) =>
            StyleSheetParser.Parse(new SourceText(path, text) { Folder = shown }, problems);
    }

    private static ImmutableSortedDictionary<string, FontFace> FacesOf(
        StyleSheet styles, TemplateSet set, TypesettingCache? cache, DiagnosticBag problems)
    {
        var faces = ImmutableSortedDictionary.CreateBuilder<string, FontFace>(StringComparer.Ordinal);
        foreach (var rule in styles.FontFaces)
        {
            if (!set.Fonts.TryGetValue(rule.Address, out var bytes))
            {
                problems.Add(PublishingProblems.MissingFont(rule.Span, rule.Address));
            }
            else if (!faces.ContainsKey(rule.Address) && Parsed(rule, bytes, cache, problems) is { } face)
            {
                faces.Add(rule.Address, face);
            }
        }

        return faces.ToImmutable();
    }

    private static FontFace? Parsed(
        FontFaceRule rule, ReadOnlyMemory<byte> bytes, TypesettingCache? cache, DiagnosticBag problems)
    {
        try
        {
            return cache?.FaceOf(bytes) ?? FontFace.Parse(bytes);
        }
        catch (FontFormatException exception)
        {
            problems.Add(FontProblems.FontNotUsable(rule.Span, rule.Address, exception));
            return null;
        }
    }
}
