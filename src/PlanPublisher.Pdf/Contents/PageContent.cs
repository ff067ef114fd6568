using PlanPublisher.Pdf.Fonts;
using PlanPublisher.Pdf.Images;
using PlanPublisher.Pdf.Objects;
using PlanPublisher.Pdf.Tagging;

namespace PlanPublisher.Pdf.Contents;

/// <summary>The content stream of a page, the fonts and pictures it names, and the owner of each marked-content id on it.</summary>
internal sealed record PageContent(
    PdfSyntax Stream,
    IReadOnlyList<EmbeddedFont> Fonts,
    IReadOnlyList<EmbeddedPicture> Pictures,
    IReadOnlyList<StructureElement> Owners,
    bool HasOverprint);
