using System.Collections.Immutable;
using PlanPublisher.Layout.Styles.Properties;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>The declarations of a rule, understood: shorthands expanded, what was wrong left out.</summary>
/// <param name="Id">Its number among the blocks of one run; blocks with equal ids are the same.</param>
internal sealed record DeclarationBlock(
    int Id,
    ImmutableArray<PropertyChange> Normal,
    ImmutableArray<PropertyChange> Important);
