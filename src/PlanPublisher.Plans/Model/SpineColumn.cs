namespace PlanPublisher.Plans.Model;

/// <summary>A column of a spine.</summary>
/// <param name="Field"><see cref="Objectives"/>, <see cref="Activities"/> or the id of a framework.</param>
/// <param name="Title">The head of the column.</param>
public sealed record SpineColumn(Sourced<string> Field, Sourced<string> Title)
{
    public const string Objectives = "objectives";

    public const string Activities = "activities";
}
