using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Plans.Schemas;

/// <summary>The front matter of one kind of file.</summary>
/// <param name="Files">Which files of a plan are of the kind: "goals/*.md".</param>
internal sealed record FrontMatterForm(string Files, AskedMapping Keys);
