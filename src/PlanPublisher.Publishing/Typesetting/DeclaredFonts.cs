using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Css;
using PlanPublisher.Publishing.Caching;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>Reads the fonts that style sheets declare by <c>@font-face</c>, from files beside them.</summary>
/// <remarks>Nothing is loaded from a network. A file that cannot be used is told, and its family is looked for elsewhere.</remarks>
internal static class DeclaredFonts
{
    /// <param name="folder">Where the style sheet lies: addresses are relative to it.</param>
    /// <param name="cache">Where parsed files are kept for other documents; null for none.</param>
    public static ImmutableArray<FontSetEntry> Read(StyleSheet sheet, string folder, TypesettingCache? cache, DiagnosticBag problems)
    {
        var entries = ImmutableArray.CreateBuilder<FontSetEntry>();
        foreach (var rule in sheet.FontFaces)
        {
            if (Parse(rule, folder, cache, problems) is { } face)
            {
                entries.Add(new FontSetEntry(rule.Family, rule.Weight, rule.IsItalic, face));
            }
        }

        return entries.ToImmutable();
    }

    private static FontFace? Parse(FontFaceRule rule, string folder, TypesettingCache? cache, DiagnosticBag problems)
    {
        if (rule.Address.Contains(':', StringComparison.Ordinal))
        {
            problems.Add(TypesettingProblems.FontFaceNotUsed(rule.Span, rule.Family, "only files beside the style sheet are read"));
            return null;
        }

        if (Workspace.ReadFont(Path.Combine(folder, rule.Address)) is not { } bytes)
        {
            problems.Add(TypesettingProblems.FontFaceNotUsed(rule.Span, rule.Family, $"there is no file '{rule.Address}'"));
            return null;
        }

        try
        {
            return cache?.FaceOf(bytes) ?? FontFace.Parse(bytes);
        }
        catch (FontFormatException exception)
        {
            problems.Add(TypesettingProblems.FontFaceNotUsed(rule.Span, rule.Family, exception.Message));
            return null;
        }
    }
}
