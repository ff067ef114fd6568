using System.Globalization;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>Something that a check found.</summary>
/// <param name="Code">Of the message; null for what has none.</param>
/// <param name="Place">In the plan's folder or the template set: "goals/1.md:4:12"; null for what has no place.</param>
internal sealed record CheckFinding(string? Code, string? Place, string Message)
{
    /// <summary>Without the folder that the file lies in: a certificate is the same on every machine.</summary>
    public static CheckFinding Of(Diagnostic problem)
    {
        var (line, column) = problem.Span.Position;
        var place = problem.Span.Source is { } source ? string.Create(CultureInfo.InvariantCulture, $"{source.Path}:{line}:{column}") : null;
        return new CheckFinding(problem.Code, place, problem.Message);
    }
}
