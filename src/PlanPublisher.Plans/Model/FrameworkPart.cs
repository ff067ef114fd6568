namespace PlanPublisher.Plans.Model;

/// <summary>A part of a framework's item that can be supported by itself.</summary>
public sealed record FrameworkPart(Sourced<string> Id, Sourced<string> Title);
