namespace PlanPublisher.Web.Live;

/// <summary>Something that happened, told to pages that are open.</summary>
/// <param name="Kind">Began, step, ended or changed.</param>
public sealed record LiveEvent(string Kind, long Run, string Job, string Text)
{
    public const string Began = "began";
    public const string Step = "step";
    public const string Ended = "ended";
}
