namespace PlanPublisher.Plans.Model;

/// <summary>What a performance table shows of the past for one part of a measure.</summary>
public sealed record PastValuePart(Sourced<string> Name, PastValue Value);
