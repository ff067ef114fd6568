namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>The pseudo-elements that can be styled; <see cref="None"/> is the element itself.</summary>
internal enum PseudoElement
{
    None,
    Before,
    After,
    Marker,
    FootnoteCall,
    FootnoteMarker,
}
