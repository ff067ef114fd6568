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
}
