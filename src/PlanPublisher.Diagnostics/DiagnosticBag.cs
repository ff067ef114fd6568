using System.Collections.Immutable;

namespace PlanPublisher.Diagnostics;

/// <summary>Collects the problems of one run. Stages add to it and go on; nothing is thrown for bad input.</summary>
/// <remarks>Safe to add to from several threads; the order of <see cref="ToSorted"/> does not depend on theirs.</remarks>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _diagnostics.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Takes problems back: their author has said why they are none.</summary>
    public void Withdraw(Predicate<Diagnostic> isWithdrawn)
    {
        lock (_gate)
        {
            _diagnostics.RemoveAll(isWithdrawn);
        }
    }

    /// <summary>All problems, each once, by place, then code, then message.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_gate)
        {
            return
            [
                .. _diagnostics
                    .OrderBy(d => d.Span)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal)
                    .DistinctBy(d => (d.Span, d.Code, d.Message)),
            ];
        }
    }
}
