using PlanPublisher.Layout.Text;

namespace PlanPublisher.Layout.Caching;

/// <summary>The lines of a paragraph, without its document.</summary>
/// <param name="Elements">Stand-ins that the lines belong to.</param>
internal sealed record KeptLines(RunElements Elements, LaidOutParagraph Lines);
