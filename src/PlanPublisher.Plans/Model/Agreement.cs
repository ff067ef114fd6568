using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A public service agreement of the government, to which goals contribute.</summary>
/// <param name="Id">"psa-1".</param>
/// <param name="Text">Its aim, as the government words it.</param>
/// <remarks>Its sub-targets, indicators and performance tables are not read yet.</remarks>
public sealed record Agreement(Sourced<int> Number, string Id, Sourced<string> Text, SourceSpan Span)
{
    /// <summary>"PSA 1".</summary>
    public string Label => $"PSA {Number.Value}";
}
