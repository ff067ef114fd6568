using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>An annex, or a part of one: prose with placed things, or a form that is filled in.</summary>
/// <param name="Content">Empty if the annex is a form, or nothing but the cover of its parts.</param>
/// <param name="Form">The answers, if the annex is a form.</param>
public sealed record Annex(
    Sourced<AnnexNumber> Number,
    Sourced<string> Title,
    ImmutableArray<Block> Content,
    FilledForm? Form,
    SourceSpan Span)
{
    /// <summary>"annex-k8".</summary>
    public string Id => Number.Value.Id;

    /// <summary>"Annex K(viii)".</summary>
    public string Label => Number.Value.Label;
}
