using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>The abbreviations that a plan explains, in the order of the alphabet.</summary>
public sealed record Glossary(Sourced<string> Title, ImmutableArray<GlossaryEntry> Entries, SourceSpan Span)
{
    /// <summary>By this id the list is put into a text.</summary>
    public const string Id = "glossary";
}
