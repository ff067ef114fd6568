namespace PlanPublisher.Templates.Documents;

/// <summary>The style sheets that stand in the head of a page, ready to be written as they are.</summary>
/// <remarks>None may contain <c>&lt;/</c>, which would end the element that holds it; the composer sees to that.</remarks>
/// <param name="Faces">The <c>@font-face</c> rules, once for all media.</param>
/// <param name="Screen">For reading on a screen.</param>
/// <param name="Print">For paper and PDF; with the draft's head line if the plan is a draft.</param>
public sealed record InlineStyles(string Faces, string Screen, string Print);
