using System.Collections.Immutable;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>A key that a binder asks for.</summary>
/// <param name="Instead">Keys of which one may stand in place of a required one.</param>
internal sealed record AskedKey(string Name, ValueForm Form, bool IsRequired, ImmutableArray<string> Instead);
