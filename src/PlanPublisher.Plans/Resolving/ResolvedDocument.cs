using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>One document with its parts in order, ready to be composed.</summary>
/// <param name="Title">The title on the cover.</param>
public sealed record ResolvedDocument(
    DocumentDefinition Definition,
    string Title,
    ImmutableArray<ResolvedPart> Parts);
