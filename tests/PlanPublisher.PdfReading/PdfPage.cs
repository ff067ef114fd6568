using PlanPublisher.PdfReading.Contents;
using PlanPublisher.PdfReading.Objects;

namespace PlanPublisher.PdfReading;

/// <summary>A page as it is read back.</summary>
/// <param name="Label">The number as a reader program shows it.</param>
/// <param name="Sequences">Marked content in the order of painting.</param>
/// <param name="Operators">Every operator of the content stream with its operands, one text each.</param>
/// <param name="Fonts">By resource name.</param>
public sealed record PdfPage(
    int Index,
    string Label,
    PdfNode Dictionary,
    IReadOnlyList<MarkedSequence> Sequences,
    IReadOnlyList<string> Operators,
    IReadOnlyDictionary<string, PdfFont> Fonts)
{
    /// <summary>Every text with its place and size, in the order of painting.</summary>
    public IReadOnlyList<PlacedText> Texts { get; init; } = [];

    /// <summary>What the page shows, without artifacts, in the order of painting.</summary>
    public string Text => string.Concat(Sequences.Where(sequence => !sequence.IsArtifact).Select(sequence => sequence.Text));

    /// <summary>The text of headers, footers and repeated heads.</summary>
    public string ArtifactText => string.Concat(Sequences.Where(sequence => sequence.IsArtifact).Select(sequence => sequence.Text));

    public double Width => Box("MediaBox")[2];

    public double Height => Box("MediaBox")[3];

    /// <summary>A box of the page (MediaBox, TrimBox, …): left, bottom, right, top.</summary>
    public IReadOnlyList<double> Box(string name) => [.. Dictionary[name].Items.Select(item => item.Number)];
}
