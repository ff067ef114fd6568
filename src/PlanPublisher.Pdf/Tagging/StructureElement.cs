using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>An element of the structure tree while the document is written (ISO 32000-1, 14.7.2).</summary>
/// <remarks>
/// Made from the element tree before the first page; pages then add their marked content and links. It is pruned and
/// written after the last page.
/// </remarks>
internal sealed class StructureElement(string role, int ordinal)
{
    // Most elements have neither.
    private List<LinkAnnotation>? _annotations;
    private StructureAttributes? _attributes;

    /// <summary>A standard structure type of PDF 1.7.</summary>
    public string Role { get; set; } = role;

    /// <summary>The document's element it was made for.</summary>
    public int Ordinal { get; } = ordinal;

    public StructureElement? Parent { get; private set; }

    /// <summary>In document order.</summary>
    public List<StructureElement> Children { get; } = [];

    /// <summary>Where it is read first, notes in it aside; null until <see cref="ReadingOrder.Settle"/>.</summary>
    public MarkedContent? First { get; set; }

    /// <summary>What pages show of this element itself, in the order of painting.</summary>
    public List<MarkedContent> Contents { get; } = [];

    public IReadOnlyList<LinkAnnotation> Annotations => _annotations ?? (IReadOnlyList<LinkAnnotation>)[];

    public StructureAttributes Attributes => _attributes ??= new StructureAttributes();

    public bool HasAttributes => _attributes is not null;

    public string? Language { get; init; }

    /// <summary>What a picture shows, in words.</summary>
    public string? AlternateText { get; init; }

    /// <summary>The text that a sign stands for.</summary>
    public string? ActualText { get; init; }

    /// <summary>What an abbreviation is short for.</summary>
    public string? Expansion { get; init; }

    /// <summary>Its name in the tree's table of identifiers; ASCII.</summary>
    public string? Identifier { get; set; }

    /// <summary>Its object in the file, once it is known that it will be written.</summary>
    public ObjectReference Reference { get; set; }

    public bool IsEmpty => Children.Count == 0 && Contents.Count == 0 && Annotations.Count == 0;

    public StructureElement Add(StructureElement child)
    {
        child.Parent = this;
        Children.Add(child);
        return child;
    }

    public void Add(LinkAnnotation annotation) => (_annotations ??= []).Add(annotation);
}
