using System.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Progress;

namespace PlanPublisher.Templates.Targets;

/// <summary>A verdict as word, shape and class. Colour never says it alone.</summary>
public static class ProgressWords
{
    public static string Of(IndicatorProgress progress, Phrases phrases) => (progress.Verdict, progress.IsFinal) switch
    {
        (Verdict.Met, true) => phrases["Met"],
        (Verdict.Met, false) => phrases["Met so far"],
        (Verdict.NotMet, true) => phrases["Not met"],
        (Verdict.NotMet, false) => phrases["Not met so far"],
        (Verdict.NoData, _) => phrases["No data to compare"],
        (Verdict.Undecided, _) => phrases["Not decided"],
        (Verdict.NothingToMeet, _) => phrases["Nothing to compare with"],
        _ => throw new UnreachableException($"no word for the verdict {progress.Verdict}"),
    };

    public static string ShapeOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => "●",
        Verdict.NotMet => "▼",
        Verdict.NoData => "○",
        Verdict.Undecided => "◆",
        Verdict.NothingToMeet => "□",
        _ => throw new UnreachableException($"no shape for the verdict {verdict}"),
    };

    public static string ClassOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not-met",
        Verdict.NoData or Verdict.Undecided or Verdict.NothingToMeet => "not-known",
        _ => throw new UnreachableException($"no class for the verdict {verdict}"),
    };

    /// <summary>"29 March 2004" for a day, otherwise as written.</summary>
    public static string ValueOf(Actual actual, Phrases phrases) =>
        actual.Measured.Done is { } day ? phrases.Date(day) : actual.Value.Value;
}
