using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css;

/// <summary>A margin box or the footnote area inside an <c>@page</c> rule.</summary>
/// <param name="Name">The at-keyword without its sign: "top-left", "footnote".</param>
internal sealed record PageAreaRule(string Name, ImmutableArray<Declaration> Declarations);
