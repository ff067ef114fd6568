namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>A margin box or the footnote area of a page rule, understood.</summary>
internal sealed record CompiledPageArea(string Name, DeclarationBlock Block);
