namespace PlanPublisher.Publishing.Editions.Press;

/// <summary>One line of a preflight report.</summary>
internal sealed record PreflightCheck(PreflightState State, string Title, string Text)
{
    public static PreflightCheck Of(bool isPassed, string title, string text) =>
        new(isPassed ? PreflightState.Passed : PreflightState.LookAtThis, title, text);

    public static PreflightCheck NothingThere(string title, string text) => new(PreflightState.NothingToCheck, title, text);
}

/// <summary>How a check ended.</summary>
internal enum PreflightState
{
    Passed,
    LookAtThis,

    /// <summary>It was not run, for the document has nothing of the kind.</summary>
    NothingToCheck,
}
