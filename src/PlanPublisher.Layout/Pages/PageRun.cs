using PlanPublisher.Layout.Boxes;

namespace PlanPublisher.Layout.Pages;

/// <summary>A stretch of the document on pages of one name: width changes only between runs.</summary>
/// <param name="Name">The value of the <c>page</c> property; "" for ordinary pages.</param>
internal sealed record PageRun(string Name, Box.Block Content);
