using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>The cells that begin in a row, and the height that it has without cells over several rows.</summary>
internal sealed record MeasuredRow(Length OwnHeight, ImmutableArray<MeasuredCell> Cells);
