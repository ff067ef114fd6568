using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Plans.Targets;

/// <summary>Reads a target as an author writes it, in one line of English with fixed forms.</summary>
/// <remarks>
/// The forms are in <c>docs/authoring.md</c>; <see cref="TargetNotation"/> writes them. Problems point into the line.
/// It does not read the wording a plan insists on, which is nobody's data.
/// </remarks>
public static class TargetParser
{
    /// <summary>Reads an expression that stands at <paramref name="span"/>, letter for letter if the lengths agree.</summary>
    /// <returns>Null if it cannot be read, which is then an error in <paramref name="problems"/>.</returns>
    public static Target? Parse(string expression, SourceSpan span, DiagnosticBag problems)
    {
        var start = !span.IsNone && span.Length == expression.Length ? span.Start : -1;
        return Parse(new FrontMatterNode.Scalar(expression, start, span), problems);
    }

    internal static Target? Parse(FrontMatterNode.Scalar scalar, DiagnosticBag problems) =>
        Parse(TargetText.Of(scalar), problems);

    internal static Target? Parse(TargetText text, DiagnosticBag problems)
    {
        if (text.Text.Length == 0)
        {
            problems.Add(TargetProblems.Empty(text.Span));
            return null;
        }

        if (CombinedTargetReader.TryRead(text, problems, out var combined))
        {
            return combined;
        }

        return new SingleTargetReader(problems).Read(text);
    }
}
