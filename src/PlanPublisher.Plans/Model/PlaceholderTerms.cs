namespace PlanPublisher.Plans.Model;

/// <summary>Who settles what is open, and when: <c>(owner: Director of Resources; due: 2003-06-30; since: 2003-02-21)</c>.</summary>
/// <param name="Owner">A post or a body, never a person's name; null if none is given.</param>
/// <param name="Due">The day by which it is to be settled.</param>
/// <param name="Since">The day since which it has been open.</param>
public sealed record PlaceholderTerms(string? Owner, DateOnly? Due, DateOnly? Since)
{
    public static readonly PlaceholderTerms None = new(null, null, null);
}
