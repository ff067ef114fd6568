using PlanPublisher.Layout.Fragments;

namespace PlanPublisher.Layout.Text;

/// <summary>A paragraph as lines of one width.</summary>
/// <param name="EndsInHyphen">For each line whether it ends in a hyphen that the break shows.</param>
internal sealed record LaidOutParagraph(Fragment.Line[] Lines, bool[] EndsInHyphen);
