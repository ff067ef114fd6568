using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Colour;

/// <summary>Turns the colours of style sheets into those of a device. One layout is painted through one map or another.</summary>
public interface IColourMap
{
    /// <param name="colour">Not transparent: what is transparent is not painted.</param>
    DeviceColour Map(CssColor colour);
}
