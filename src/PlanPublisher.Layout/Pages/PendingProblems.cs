using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Problems found while pages are made, until it is known on which pages their elements stand.</summary>
/// <remarks>An element is reported once for each code: what is placed twice, or tried in several rooms, is one problem.</remarks>
internal sealed class PendingProblems(Func<StyledElement, SourceSpan> placeOf)
{
    private readonly List<(StyledElement Element, Func<SourceSpan, int, Diagnostic> Make)> _problems = [];

    /// <param name="make">Makes the problem from the element's place and the number of the page on which it begins.</param>
    public void Add(StyledElement element, Func<SourceSpan, int, Diagnostic> make) => _problems.Add((element, make));

    /// <param name="pageOf">The index of the page where an element begins.</param>
    public void Report(DiagnosticBag problems, Func<int, int> pageOf)
    {
        var reported = new HashSet<(int Ordinal, string Code)>();
        foreach (var (element, make) in _problems)
        {
            var problem = make(placeOf(element), pageOf(element.Ordinal) + 1);
            if (reported.Add((element.Ordinal, problem.Code)))
            {
                problems.Add(problem);
            }
        }
    }
}
