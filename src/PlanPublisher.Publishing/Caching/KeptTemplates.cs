using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Publishing.Caching;

/// <summary>A template set as it was loaded, and what is to be told of it each time.</summary>
internal sealed record KeptTemplates(LoadedTemplates Templates, ImmutableArray<Diagnostic> Problems);
