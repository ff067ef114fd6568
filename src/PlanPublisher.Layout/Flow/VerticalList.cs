namespace PlanPublisher.Layout.Flow;

/// <summary>Block flow written out flat: the nested blocks of one formatting context as a list of items.</summary>
/// <param name="Spans">Outer boxes before inner ones.</param>
internal sealed record VerticalList(VerticalItem[] Items, BoxSpan[] Spans);
