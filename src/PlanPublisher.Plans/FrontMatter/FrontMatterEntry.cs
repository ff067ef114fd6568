using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>A key of the front matter and its value. No key stands twice in one mapping.</summary>
public sealed record FrontMatterEntry(string Key, SourceSpan KeySpan, FrontMatterNode Value);
