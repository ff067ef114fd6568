using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>What the lines of a paragraph are set into.</summary>
/// <param name="Indent">Of the first line.</param>
internal readonly record struct LineFrame(Length Width, Length Indent, TextAlign Align);
