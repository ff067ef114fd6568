namespace PlanPublisher.Publishing.Changes.Pages;

/// <summary>The smallest piece of a composed page that is told by itself: a paragraph, a table cell, a drawing.</summary>
/// <param name="What">"paragraph", "table cell".</param>
/// <param name="Where">What stands around it: headings, table, row and column.</param>
/// <param name="Text">What a reader reads.</param>
/// <param name="Content">All that its look or its words depend on: equal content, equal leaf.</param>
/// <param name="Owner">The ordinal of its element, or of the element that its words stand directly in.</param>
/// <param name="First">The first ordinal inside it.</param>
/// <param name="Last">The last ordinal inside it.</param>
internal sealed record PrintedLeaf(string What, string Where, string Text, string Content, int Owner, int First, int Last);
