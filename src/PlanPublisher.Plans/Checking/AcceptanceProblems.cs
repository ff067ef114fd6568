using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Checking;

/// <summary>What can be wrong with warnings that a plan accepts. PP2025 to PP2027.</summary>
internal static class AcceptanceProblems
{
    public static Diagnostic NotOfPlans(SourceSpan span, string code) => Error(
        "PP2025",
        span,
        $"'{code}' is not the code of a warning about a plan",
        "the code stands in front of the message: PP2207; those of plans begin with PP1 or PP2");

    public static Diagnostic NothingToAccept(SourceSpan span, string code, string about) => Error(
        "PP2026",
        span,
        $"there is no warning {code} about '{about}', so there is nothing to accept",
        "delete the entry if the gap is closed; 'about:' is a name from the message, or the file that it is about");

    public static Diagnostic IsAnError(SourceSpan span, string code) => Error(
        "PP2027",
        span,
        $"{code} is an error, and errors cannot be accepted",
        "correct what it speaks of, and delete the entry");
}
