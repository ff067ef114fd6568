using System.Collections.Immutable;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>A property that stands for several longhands (Cascade 4, 3).</summary>
/// <param name="Expand">
/// Reads a whole value; null if it is none. Longhands that the result does not mention get their initial value.
/// </param>
internal sealed record Shorthand(
    string Name,
    string Syntax,
    ImmutableArray<Property> Longhands,
    Func<ValueReader, List<PropertyChange>?> Expand);
