using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Targets;

/// <summary>Says in one sentence what is promised for an indicator, for readers who know neither targets nor indicators.</summary>
public static class PromiseWords
{
    /// <summary>Stands in plain words for the target's figure, so that nobody writes it twice.</summary>
    private const string Figure = "{target}";

    /// <summary>The author's plain words; without them the measure and its target, from their data.</summary>
    public static string Of(Indicator indicator) => Sentence(
        (indicator.Plain is { } plain ? Filled(plain.Value, indicator.Target) : null) ?? Made(indicator));

    /// <summary>The author's plain words for an objective; null if there are none.</summary>
    public static string? Of(Objective objective) => objective.Plain is { } plain ? Sentence(plain.Value) : null;

    /// <summary>Plain words with the target's figure where <c>{target}</c> stands; null if that stands there and the target has no single one.</summary>
    internal static string? Filled(string plain, Target target) =>
        !AsksForFigure(plain) ? plain
        : FigureOf(target) is { } figure ? plain.Replace(Figure, figure, StringComparison.Ordinal)
        : null;

    internal static bool AsksForFigure(string plain) => plain.Contains(Figure, StringComparison.Ordinal);

    private static string? FigureOf(Target target) => target switch
    {
        Target.Level level => TargetWords.Of(level.Value),
        Target.Change { Amount: { } amount } => TargetWords.Of(amount),
        Target.Within { Share: { } share } => TargetWords.Of(share),
        Target.Equivalent equivalent => FigureOf(equivalent.Parts[0]),
        _ => null,
    };

    private static string Made(Indicator indicator)
    {
        var measure = indicator.Measure.Value.TrimEnd('.');
        return indicator.Target switch
        {
            Target.Change { Of: null } change => TargetWords.Of(change with { Of = Counted(measure) }),
            Target.Pending pending => $"{measure}: not yet decided ({pending.Reason})",
            var target => $"{measure}: {TargetWords.Of(target)}",
        };
    }

    /// <summary>"To reduce the number of cases" and "The number of cases" are both about "the number of cases".</summary>
    private static string Counted(string measure)
    {
        foreach (var start in (string[])["To reduce ", "To increase ", "To hold ", "To maintain "])
        {
            if (measure.StartsWith(start, StringComparison.Ordinal))
            {
                return measure[start.Length..];
            }
        }

        return measure.StartsWith("The ", StringComparison.Ordinal) ? "the " + measure[4..] : measure;
    }

    private static string Sentence(string words)
    {
        var capital = char.ToUpperInvariant(words[0]) + words[1..];
        return capital[^1] is '.' or '?' or '!' ? capital : capital + ".";
    }
}
