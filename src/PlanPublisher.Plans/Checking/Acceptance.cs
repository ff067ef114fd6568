using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Checking;

/// <summary>Takes back the warnings that a plan accepts, each for a reason that stands in <c>plan.md</c>.</summary>
/// <remarks>
/// Only warnings about the plan itself can be accepted: those about pages are for who made the style sheet. What is
/// accepted must still be there, so that no reason outlives the gap that it speaks of. Advice on plain English is accepted in the same
/// list, and looked for only where it is told.
/// </remarks>
public static class Acceptance
{
    /// <summary>The codes of advice on plain English begin with this, and no others.</summary>
    private const string Advice = "PP264";

    /// <returns>How many warnings were taken back.</returns>
    internal static int Apply(ImmutableArray<AcceptedWarning> accepted, DiagnosticBag problems) =>
        Apply(accepted.Where(entry => !IsAdvice(entry)), problems, saysWhatIsGone: true);

    /// <summary>The same for a bag that has only advice on a plan's documents.</summary>
    /// <param name="isWhole">Whether all of the plan's documents were read; otherwise what is accepted may stand in another.</param>
    /// <returns>How much advice was taken back.</returns>
    public static int ApplyToAdvice(ImmutableArray<AcceptedWarning> accepted, DiagnosticBag advice, bool isWhole) =>
        Apply(accepted.Where(IsAdvice), advice, isWhole);

    private static bool IsAdvice(AcceptedWarning entry) => entry.Code.Value.StartsWith(Advice, StringComparison.Ordinal);

    private static int Apply(IEnumerable<AcceptedWarning> accepted, DiagnosticBag problems, bool saysWhatIsGone)
    {
        var all = problems.ToSorted();
        var taken = new HashSet<Diagnostic>();
        foreach (var entry in accepted)
        {
            var found = all.Where(problem => problem.Code == entry.Code.Value && IsAbout(problem, entry.About.Value)).ToList();
            if (found.Exists(problem => problem.Severity == Severity.Error))
            {
                problems.Add(AcceptanceProblems.IsAnError(entry.Code.Span, entry.Code.Value));
            }
            else if (found.Count == 0 && saysWhatIsGone)
            {
                Report(entry, problems);
            }

            taken.UnionWith(found.Where(problem => problem.Severity != Severity.Error));
        }

        problems.Withdraw(taken.Contains);
        return taken.Count;
    }

    private static void Report(AcceptedWarning entry, DiagnosticBag problems)
    {
        var code = entry.Code.Value;
        if (code is not ['P', 'P', '1' or '2', ..])
        {
            problems.Add(AcceptanceProblems.NotOfPlans(entry.Code.Span, code));
        }
        else if (!problems.HasErrors)
        {
            // While there are errors, some rules have not been looked at.
            problems.Add(AcceptanceProblems.NothingToAccept(entry.Span, code, entry.About.Value));
        }
    }

    private static bool IsAbout(Diagnostic problem, string about) =>
        about.Length > 0 && (problem.Span.Source?.Path == about || HoldsWord(problem.Message, about));

    /// <summary>Whether a text has these words, not only as a part of longer ones.</summary>
    private static bool HoldsWord(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !IsPartOfName(text[at - 1])) && (end == text.Length || !IsPartOfName(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character == '-';
}
