using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace PlanPublisher.Templates.Prose;

/// <summary>A heading whose level is known when it is rendered, which Razor markup cannot write.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>From 1; levels below 6 are written as 6, the deepest that HTML has.</summary>
    [Parameter, EditorRequired]
    public required int Level { get; set; }

    [Parameter]
    public string? Id { get; set; }

    /// <summary>The source place, as <c>SourcePlaces.At</c> gave it out.</summary>
    [Parameter]
    public string? At { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(Level, 6)}"));
        builder.AddAttribute(1, "id", Id);
        builder.AddAttribute(2, "data-at", At);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
