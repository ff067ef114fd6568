namespace PlanPublisher.Painting;

/// <summary>Where the walk over the fragments stands: the coordinates, and the artifact all of it belongs to, if any.</summary>
internal readonly record struct PaintingContext(Frame Frame, MarkKind? Artifact)
{
    /// <summary>The mark of content; inside an artifact everything is part of that.</summary>
    public ContentMark MarkOf(ContentMark content) => Artifact is { } kind ? ContentMark.Artifact(kind) : content;
}
