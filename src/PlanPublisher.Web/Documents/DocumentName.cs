namespace PlanPublisher.Web.Documents;

/// <summary>A document of a plan.</summary>
public sealed record DocumentName(string Plan, string Document)
{
    /// <summary>"plan/document"; null for anything else.</summary>
    public static DocumentName? Parse(string text) =>
        text.Split('/') is [{ Length: > 0 } plan, { Length: > 0 } document] && plan is not ".." && document is not ".."
            ? new DocumentName(plan, document)
            : null;

    public override string ToString() => $"{Plan}/{Document}";
}
