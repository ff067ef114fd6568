namespace PlanPublisher.Templates.Matrices;

/// <summary>One dot of a <see cref="DotGrid"/>, for one cell of the matrix.</summary>
/// <param name="Radius">Of a dot that stands for a link; how one that does not is drawn is the picture's affair.</param>
/// <param name="Group">The group of columns it belongs to, from 0.</param>
public readonly record struct Dot(int X, int Y, int Radius, bool IsLinked, int Group);
