namespace PlanPublisher.Web.Documents;

/// <summary>A line of an author's file.</summary>
public sealed record ExcerptLine(int Number, string Text);
