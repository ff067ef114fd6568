using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Publishing.PrintHouses;

namespace PlanPublisher.Publishing.Building;

/// <summary>A document as composed: everything of the plan that the stages after composing are given.</summary>
/// <param name="Folder">Where its files go, below the output folder.</param>
/// <param name="Manifest">As far as it is known before there are pages.</param>
/// <param name="IsDraft">Whether the draft's style sheet goes over the others.</param>
internal sealed record Composition(string Folder, ComposedDocument Document, PdfMetadata Metadata, Manifest Manifest, bool IsDraft)
{
    /// <summary>The picture files that the document shows, by their path in the plan's folder.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Pictures { get; init; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

    /// <summary>The words of the plan's language, for what an edition adds to its own.</summary>
    public Phrases Phrases { get; init; } = Phrases.English;

    /// <summary>Whom the press copy is for.</summary>
    public required PrintHouse PrintHouse { get; init; }

    /// <summary>How many pages its PDF must have; null for any number.</summary>
    public Sourced<int>? Sides { get; init; }

    /// <summary>How many pages its PDF may have; null for any number.</summary>
    public Sourced<int>? MostPages { get; init; }

    public string PlanId => Manifest.Plan;

    /// <summary>Also the name of its PDF.</summary>
    public string DocumentId => Manifest.Document;
}
