namespace PlanPublisher.Plans.Resolving;

/// <summary>A column of a matrix: something that rows support.</summary>
/// <param name="ShortLabel">For the head of a narrow column: "Goal 1".</param>
/// <param name="Title">For the key.</param>
/// <param name="PlaceId">Where in the document the thing stands; null if it does not print it.</param>
/// <param name="Total">The number of rows with a mark here.</param>
public sealed record MatrixColumn(string Id, string ShortLabel, string Title, string? PlaceId, int Total)
{
    /// <summary>Whether no row supports it, which a reader should be told.</summary>
    public bool IsWithoutMarks => Total == 0;
}
