namespace PlanPublisher.Layout.Styles.Values;

/// <summary>Reads one value; null, with the reader where it was or further on, if there is none.</summary>
internal delegate Computation<T>? Grammar<out T>(ValueReader reader);
