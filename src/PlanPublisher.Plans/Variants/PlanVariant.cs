using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Variants;

/// <summary>One row of a variants file: a plan with some of its values replaced.</summary>
/// <param name="Id">Its name as a folder: "barking-and-dagenham".</param>
/// <param name="Values">What it replaces, with the places of the row's fields. An empty field replaces nothing.</param>
public sealed record PlanVariant(string Id, Sourced<string> Name, ImmutableArray<VariantValue> Values);
