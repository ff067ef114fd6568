using System.Collections.Immutable;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Publishing.Covering;

/// <summary>What a matrix leaves uncovered.</summary>
/// <param name="Id">Of the matrix; its title may be another's too.</param>
/// <param name="Gaps">The worst first; empty if everything is supported by several and supports something.</param>
public sealed record MatrixCover(string Id, string Title, ImmutableArray<MatrixGap> Gaps);
