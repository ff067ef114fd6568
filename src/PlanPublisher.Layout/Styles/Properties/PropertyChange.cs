using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>What a declaration does to one longhand.</summary>
internal readonly record struct PropertyChange(Property Property, StyleChange Change);
