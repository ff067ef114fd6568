using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Plans.Targets;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Targets;

/// <summary>A single target as a short phrase, for indicators that have no printed wording of their own.</summary>
/// <remarks>Targets made of several are lists: <c>TargetParts</c> takes them apart before it asks for a phrase.</remarks>
public static class TargetPhrase
{
    /// <summary>Begins with a capital letter and has no full stop.</summary>
    public static string Of(Target target) => Sentence.Capitalised(Words(target));

    private static string Words(Target target) => target switch
    {
        Target.Level level => $"{Of(level.Comparison)}{Of(level.Value)}{Optional(" of ", level.Of)}{Of(level.When)}",
        Target.Change change => $"{Of(change.Direction)}{Optional(" by ", Of(change.Amount))}{Of(change.From)}{Of(change.When)}",
        Target.Within within => $"{Optional("", Of(within.Share), " ")}{Optional("of ", within.Of, " ")}within {Of(within.Limit)}",
        Target.Milestone milestone => $"{milestone.Item}{Of(milestone.When)}",
        Target.Rank rank => $"{rank.Place} of {rank.Among}",
        Target.Baseline baseline => $"baseline{Optional(" of ", baseline.Of)} available{Of(baseline.When)}",
        Target.Via via => $"see {AgreementName.Of(via.ReferenceId)}",
        Target.None none => $"no target: {none.Reason}",
        _ => throw new UnreachableException($"{target.Span}: no phrase for a target of kind {target.GetType().Name}"),
    };

    private static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "",
        Comparison.AtLeast => "at least ",
        Comparison.AtMost => "at most ",
        _ => throw new UnreachableException($"no words for the comparison {comparison}"),
    };

    private static string Of(Direction direction) => direction switch
    {
        Direction.Reduce => "reduce",
        Direction.Increase => "increase",
        Direction.Hold => "hold",
        _ => throw new UnreachableException($"no words for the direction {direction}"),
    };

    /// <summary>The digits as written; a sign such as % follows them closely, a word after a space.</summary>
    private static string Of(Quantity? quantity) => quantity switch
    {
        null => "",
        { Unit: "" or "%" } => quantity.Digits + quantity.Unit,
        { Unit: "£" } => quantity.Unit + quantity.Digits,
        _ => $"{quantity.Digits} {quantity.Unit}",
    };

    private static string Of(BaselinePoint? from) =>
        from is null ? "" : $" from {from.Period}{Optional(" (", Of(from.Value), ")")}";

    private static string Of(When? when) => when switch
    {
        null => "",
        { IsDeadline: true } => $" by {Of(when.Words)}",
        _ => $" in {Of(when.Words)}",
    };

    /// <summary>A day or a month as a British reader writes it; anything else ("2003/04") as its author did.</summary>
    private static string Of(string time)
    {
        if (DateOnly.TryParseExact(time, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return BritishDate.Full(day);
        }

        return DateOnly.TryParseExact(time, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? BritishDate.Month(month)
            : time;
    }

    private static string Optional(string before, string? words, string after = "") =>
        string.IsNullOrEmpty(words) ? "" : before + words + after;
}
