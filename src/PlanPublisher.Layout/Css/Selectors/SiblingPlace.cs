namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>Where an element stands among its siblings; all counts begin with 1.</summary>
internal readonly record struct SiblingPlace(int FromStart, int FromEnd, int OfTypeFromStart, int OfTypeFromEnd);
