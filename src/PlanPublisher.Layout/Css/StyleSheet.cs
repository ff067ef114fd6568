using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>A style sheet, parsed: what of it is for print, in its order.</summary>
/// <remarks>Values are not yet looked at; <c>StyleResolver</c> does that against the table of properties.</remarks>
public sealed class StyleSheet
{
    internal StyleSheet(
        SourceText source,
        ImmutableArray<StyleRule> rules,
        ImmutableArray<PageRule> pageRules,
        ImmutableArray<FontFaceRule> fontFaces)
    {
        Source = source;
        Rules = rules;
        PageRules = pageRules;
        FontFaces = fontFaces;
    }

    public SourceText Source { get; }

    public ImmutableArray<FontFaceRule> FontFaces { get; }

    internal ImmutableArray<StyleRule> Rules { get; }

    internal ImmutableArray<PageRule> PageRules { get; }

    /// <summary>Where the sheet first asks for a font family, or <see cref="SourceSpan.None"/>.</summary>
    public SourceSpan PlaceOfFamily(string family)
    {
        var declarations = Rules.SelectMany(rule => rule.Declarations)
            .Concat(PageRules.SelectMany(rule => rule.Declarations.Concat(rule.Areas.SelectMany(area => area.Declarations))));
        foreach (var declaration in declarations.Where(d => d.Property is "font-family" or "font"))
        {
            var value = declaration.Value[0].Span.Through(declaration.Value[^1].Span);
            var at = value.Text.IndexOf(family, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return value with { Start = value.Start + at, Length = family.Length };
            }
        }

        return SourceSpan.None;
    }
}
