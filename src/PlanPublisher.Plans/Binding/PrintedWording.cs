using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Binding;

/// <summary>Holds the wording that a plan insists on against the target that is data: its numbers must stand in it.</summary>
/// <remarks>It does not understand the wording: two that agree in their numbers and mean different things pass.</remarks>
internal static class PrintedWording
{
    public static void Compare(Target target, Sourced<string> printed, DiagnosticBag problems)
    {
        foreach (var quantity in NumbersOf(target))
        {
            if (!Contains(printed.Value, quantity.Digits) && !SaysInWords(printed.Value, quantity))
            {
                problems.Add(TargetProblems.PrintedDisagrees(printed.Span, quantity.Digits, target.Span));
            }
        }
    }

    /// <summary>"To be doubled" is an increase by 100%.</summary>
    private static bool SaysInWords(string text, Quantity quantity) =>
        quantity is { Value: 100, Unit: "%" } && text.Contains("doubl", StringComparison.OrdinalIgnoreCase);

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

    /// <summary>Whether the digits stand there as a number of their own: 10 is not part of 2010.</summary>
    private static bool Contains(string text, string digits)
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
