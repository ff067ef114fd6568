using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>One file of a plan, read but not yet understood: its front matter as nodes, its text as blocks.</summary>
/// <param name="FrontMatter">Null if the file has none that can be read, which was an error.</param>
public sealed record ParsedFile(
    SourceText Source,
    FrontMatterNode.Mapping? FrontMatter,
    ImmutableArray<Block> Body);
