namespace PlanPublisher.Painting;

/// <summary>What a drawing is in the document's structure: the content of an element, or an artifact.</summary>
/// <param name="Kind">Content or the kind of artifact (ISO 32000-1, 14.8.2.2).</param>
/// <param name="ElementOrdinal">The element, for content and for an item's marker; -1 for an artifact.</param>
/// <param name="Part">Which part of the element's structure it fills.</param>
public readonly record struct ContentMark(MarkKind Kind, int ElementOrdinal, MarkPart Part)
{
    public static ContentMark Content(int elementOrdinal, MarkPart part = MarkPart.Content) => new(MarkKind.Content, elementOrdinal, part);

    public static ContentMark Artifact(MarkKind kind) => new(kind, -1, MarkPart.Content);

    public bool IsArtifact => Kind != MarkKind.Content;
}

/// <summary>Content, or which artifact.</summary>
public enum MarkKind
{
    Content,
    Layout,
    Background,
    PageHeader,
    PageFooter,

    /// <summary>A table head or caption shown again: a pagination artifact.</summary>
    Repeated,
}

/// <summary>The part of an element that a mark fills.</summary>
public enum MarkPart
{
    Content,

    /// <summary>The marker of a list item: its label.</summary>
    /// <remarks>Of a footnote, the number before its text.</remarks>
    Marker,

    /// <summary>The call of a footnote, where the text refers to it.</summary>
    Call,
}
