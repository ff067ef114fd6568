using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>A value of the front matter with its place: text, a list, or keys with values. The set is closed.</summary>
/// <remarks>Says nothing about what the values mean: numbers and dates are still the text that was written.</remarks>
public abstract record FrontMatterNode(SourceSpan Span)
{
    /// <param name="ContentStart">
    /// The offset in the file of the first character of <paramref name="Value"/> if the value stands there letter for
    /// letter; -1 if it was folded over lines or holds escapes, so that only the whole of it has a place.
    /// </param>
    public sealed record Scalar(string Value, int ContentStart, SourceSpan Span) : FrontMatterNode(Span)
    {
        /// <summary>The place of a part of the value, or of the whole if parts cannot be told.</summary>
        public SourceSpan Part(int start, int length) =>
            ContentStart < 0 ? Span : new SourceSpan(Span.Source, ContentStart + start, length);
    }

    public sealed record Sequence(ImmutableArray<FrontMatterNode> Items, SourceSpan Span) : FrontMatterNode(Span);

    public sealed record Mapping(ImmutableArray<FrontMatterEntry> Entries, SourceSpan Span) : FrontMatterNode(Span)
    {
        /// <summary>Notes what binders ask for; null for a mapping that was read from a file.</summary>
        internal AskedMapping? Asked { get; init; }

        public FrontMatterEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);
    }
}
