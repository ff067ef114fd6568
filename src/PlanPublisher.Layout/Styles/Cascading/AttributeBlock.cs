using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>The declarations of a <c>style</c> attribute, understood, and what is to be told of them.</summary>
internal sealed record AttributeBlock(DeclarationBlock Block, ImmutableArray<Diagnostic> Problems);
