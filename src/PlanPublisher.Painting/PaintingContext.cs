using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting;

/// <summary>Where the walk over the fragments stands: the coordinates, the artifact all of it belongs to, if any, and the ground.</summary>
/// <param name="Ground">The background that shows through what is transparent.</param>
internal readonly record struct PaintingContext(Frame Frame, MarkKind? Artifact, CssColor Ground)
{
    /// <summary>The mark of content; inside an artifact everything is part of that.</summary>
    public ContentMark MarkOf(ContentMark content) => Artifact is { } kind ? ContentMark.Artifact(kind) : content;

    /// <summary>On another background, if there is one.</summary>
    public PaintingContext On(CssColor background) => background.IsTransparent ? this : this with { Ground = background };
}
