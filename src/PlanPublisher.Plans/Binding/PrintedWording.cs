using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Binding;

/// <summary>Holds the wording that a plan insists on against the target that is data: its numbers must stand in it.</summary>
/// <remarks>It does not understand the wording: two that agree in their numbers and mean different things pass.</remarks>
internal static class PrintedWording
{
    /// <param name="measure">What is measured. A time limit may stand there: "charged within two days".</param>
    public static void Compare(Target target, Sourced<string> printed, string measure, DiagnosticBag problems)
    {
        foreach (var quantity in LeftOut(target, printed.Value, measure))
        {
            problems.Add(TargetProblems.PrintedDisagrees(printed.Span, quantity.Digits, target.Span));
        }
    }

    /// <summary>The target's numbers that a wording does not give.</summary>
    public static IEnumerable<Quantity> LeftOut(Target target, string wording, string measure) => NumbersOf(target)
        .Where(quantity => !IsLimitIn(measure, target, quantity))
        .Where(quantity => !Contains(wording, quantity.Digits) && !SaysInWords(wording, quantity));

    private static bool IsLimitIn(string measure, Target target, Quantity quantity) =>
        target is Target.Within within && within.Limit == quantity && Contains(measure, quantity.Digits);

    /// <summary>"To be doubled" is an increase by 100%, and "no intrusions" is none of them.</summary>
    private static bool SaysInWords(string text, Quantity quantity) => quantity switch
    {
        { Value: 100, Unit: "%" } => text.Contains("doubl", StringComparison.OrdinalIgnoreCase),
        { Value: 50, Unit: "%" } => text.Contains("hal", StringComparison.OrdinalIgnoreCase),
        { Value: 0 } => Contains(text, "no") || Contains(text, "none"),
        _ => false,
    };

    private static IEnumerable<Quantity> NumbersOf(Target target) => target switch
    {
        Target.Level level => [level.Value],
        Target.Change change => Present(change.Amount, change.From?.Value),
        Target.Within within => Present(within.Share, within.Limit),
        Target.All all => all.Parts.SelectMany(NumbersOf),
        Target.Then then => then.Parts.SelectMany(NumbersOf),
        Target.Equivalent equivalent => equivalent.Parts.SelectMany(NumbersOf),
        Target.Split split => split.Parts.SelectMany(part => NumbersOf(part.Target)),
        _ => [],
    };

    private static IEnumerable<Quantity> Present(params Quantity?[] quantities) =>
        quantities.Where(quantity => quantity is not null).Select(quantity => quantity!);

    /// <summary>Whether the digits stand there as a number of their own, with or without commas: 10 is not part of 2010.</summary>
    private static bool Contains(string text, string digits) =>
        ContainsAsWritten(text, digits)
        || (digits.Contains(',', StringComparison.Ordinal) && ContainsAsWritten(text, digits.Replace(",", "", StringComparison.Ordinal)));

    private static bool ContainsAsWritten(string text, string digits)
    {
        for (var at = text.IndexOf(digits, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(digits, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + digits.Length;
            var startsThere = at == 0 || !char.IsAsciiDigit(text[at - 1]);
            var endsThere = end == text.Length || !char.IsAsciiDigit(text[end]);
            if (startsThere && endsThere)
            {
                return true;
            }
        }

        return false;
    }
}
