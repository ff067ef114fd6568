namespace PlanPublisher.Layout.Html;

/// <summary>A whole HTML document, read.</summary>
/// <param name="ElementCount">How many elements it has; ordinals run from 0 to one less.</param>
public sealed record HtmlDocument(HtmlElement Root, string Title, string Language, int ElementCount);
