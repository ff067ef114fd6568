using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>The widths of a paragraph's lines: the first has the indent taken off.</summary>
internal readonly record struct LineWidths(Length First, Length Rest);
