namespace PlanPublisher.Plans.Model;

/// <summary>A goal's link to a public service agreement; whole if the goal serves all of it.</summary>
public sealed record AgreementLink(Sourced<string> AgreementId, bool IsInFull)
{
    /// <summary>As plans print it: "PSA 1".</summary>
    public string Label => AgreementId.Value.Replace('-', ' ').ToUpperInvariant();
}
