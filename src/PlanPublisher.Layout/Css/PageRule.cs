using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css;

/// <summary>An <c>@page</c> rule (Page 3, 3).</summary>
/// <param name="Areas">Its margin boxes and its <c>@footnote</c> area, by at-keyword.</param>
internal sealed record PageRule(
    ImmutableArray<PageSelector> Selectors,
    ImmutableArray<Declaration> Declarations,
    ImmutableArray<PageAreaRule> Areas);
