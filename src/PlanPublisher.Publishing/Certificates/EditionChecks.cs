using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>Keeps apart what each check of an edition finds, so that its certificate names only checks that ran.</summary>
/// <param name="problems">Gets the findings of all checks.</param>
internal sealed class EditionChecks(DiagnosticBag problems)
{
    private readonly List<(CheckKind Kind, DiagnosticBag Findings)> _begun = [];

    /// <summary>Begins a check: whoever asks for the bag fills it, and runs the check to its end before <see cref="End"/>.</summary>
    public DiagnosticBag Begin(CheckKind kind)
    {
        var findings = new DiagnosticBag();
        _begun.Add((kind, findings));
        return findings;
    }

    /// <summary>What each check found, in the order in which they began.</summary>
    public ImmutableArray<CheckRun> End()
    {
        var runs = ImmutableArray.CreateBuilder<CheckRun>();
        foreach (var (kind, bag) in _begun)
        {
            var findings = bag.ToSorted();
            runs.Add(new CheckRun.Ran(kind, Engine.Version, [.. findings.Select(CheckFinding.Of)]));
            foreach (var finding in findings)
            {
                problems.Add(finding);
            }
        }

        return runs.ToImmutable();
    }
}
