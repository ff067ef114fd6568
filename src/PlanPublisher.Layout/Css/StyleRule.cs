using System.Collections.Immutable;
using PlanPublisher.Layout.Css.Selectors;

namespace PlanPublisher.Layout.Css;

/// <summary>A style rule: its selectors and declarations.</summary>
internal sealed record StyleRule(ImmutableArray<Selector> Selectors, ImmutableArray<Declaration> Declarations);
