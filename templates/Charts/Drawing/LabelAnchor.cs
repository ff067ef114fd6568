namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>Which end of a label stands at its place.</summary>
public enum LabelAnchor
{
    Start,
    Middle,
    End,
}
