using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Pages;

/// <summary>What one of three page-margin boxes on a side asks for; outer sizes along the side.</summary>
/// <param name="Fixed">The size if it is given, else null.</param>
internal readonly record struct MarginBoxNeed(Length? Fixed, Length Min, Length Max)
{
    public static MarginBoxNeed Of(Length size) => new(size, size, size);
}
