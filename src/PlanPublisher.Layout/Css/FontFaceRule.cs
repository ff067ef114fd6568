using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Css;

/// <summary>An <c>@font-face</c> rule: a font file under the family, weight and slope it is asked for by (Fonts 4, 4).</summary>
/// <param name="Address">The first <c>url()</c> of <c>src</c>, relative to the style sheet.</param>
public sealed record FontFaceRule(string Family, int Weight, bool IsItalic, string Address, SourceSpan Span);
