using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes each document's parts and resolves their texts; then tells what no document prints.</summary>
internal sealed class DocumentResolver
{
    private readonly Plan _plan;
    private readonly ImmutableArray<ResolvedMatrix> _matrices;
    private readonly DiagnosticBag _problems;
    private readonly FigureTable _figures;
    private readonly PartList _list;

    /// <summary>What has been put into texts of any document so far.</summary>
    private readonly HashSet<string> _inserted = new(StringComparer.Ordinal);

    public DocumentResolver(
        Plan plan,
        ImmutableArray<ResolvedGoal> goals,
        ImmutableArray<ResolvedMatrix> matrices,
        DiagnosticBag problems)
    {
        _plan = plan;
        _matrices = matrices;
        _problems = problems;
        _figures = new FigureTable(plan, goals);
        _list = new PartList(plan, goals, matrices, problems);
    }

    public ResolvedDocument Resolve(DocumentDefinition definition)
    {
        var parts = _list.PartsOf(definition);
        var references = new ReferenceTable(_plan, parts);
        var text = TextOf(definition.Id.Value, references);
        var resolver = new PartResolver(text, references);
        var resolved = new ResolvedDocument(
            definition,
            definition.Title?.Value ?? _plan.Title.Value,
            [.. parts.Select(resolver.Resolve)]);
        _inserted.UnionWith(text.Inserted);
        return resolved;
    }

    /// <summary>What no document has is told; the mistakes in its texts are told all the same.</summary>
    public void ResolveUnused()
    {
        var used = _plan.Documents.SelectMany(document => document.Parts).Select(part => part.Value).ToHashSet();
        foreach (var part in _plan.Prose.Where(part => !used.Contains(part.Id)))
        {
            _problems.Add(ResolvingProblems.PartOfNoDocument(part.Title.Span, part.Id));
            ResolveAlone(part.Id, [new ResolvedPart.Prose(part.Id, part)]);
        }

        ResolveUnlisted(DerivedParts.Annexes, _plan.Annexes.Select(annex => annex.Title.Span), used);
        ResolveUnlisted(
            DerivedParts.StrategicInitiatives,
            _plan.StrategicInitiatives.Select(initiative => initiative.Title.Span),
            used);
        var tables = _plan.Spines.Select(spine => new Sourced<string>(spine.Id, spine.Title.Span))
            .Concat(_plan.OutcomeMatrices.Select(matrix => new Sourced<string>(matrix.Id, matrix.Title.Span)));
        foreach (var table in tables.Where(table => !used.Contains(table.Value)))
        {
            _problems.Add(InsertingProblems.PartNotListed(table.Span, table.Value));
        }

        ReportNeverInserted(used);
    }

    private void ResolveUnlisted(string name, IEnumerable<SourceSpan> things, HashSet<string> used)
    {
        if (!used.Contains(name) && things.Any())
        {
            _problems.Add(InsertingProblems.PartNotListed(things.First(), name));
            ResolveAlone(name, _list.PartsOf(name));
        }
    }

    private void ResolveAlone(string name, ImmutableArray<ResolvedPart> parts)
    {
        var references = new ReferenceTable(_plan, _list.Everything());
        var text = TextOf(name, references);
        parts.ToList().ForEach(part => new PartResolver(text, references).Resolve(part));
        _inserted.UnionWith(text.Inserted);
    }

    private TextResolver TextOf(string documentId, ReferenceTable references) =>
        new(documentId, references, _figures, new ThingMaker(_plan, _matrices, references), _problems);

    private void ReportNeverInserted(HashSet<string> used)
    {
        var hasMatrices = used.Contains(DerivedParts.Matrices);
        var tables = _plan.Agreements.Select(agreement => agreement.PerformanceTable?.Id).OfType<Sourced<string>>();
        var things = _plan.Charts.Select(chart => new Sourced<string>(chart.Id, chart.Title.Span))
            .Concat(_plan.Diagrams.Select(diagram => new Sourced<string>(diagram.Id, diagram.Title.Span)))
            .Concat(_plan.Prose.SelectMany(part => part.Tables).Select(table => table.Id))
            .Concat(tables)
            .Concat(hasMatrices ? [] : _plan.Registers.Select(r => new Sourced<string>(r.Id, r.Title.Span)))
            .Concat(hasMatrices ? [] : _plan.Matrices.Select(m => new Sourced<string>(m.Id, m.Title.Span)))
            .Concat(_plan.Glossary is { } glossary ? [new Sourced<string>(Glossary.Id, glossary.Title.Span)] : []);
        foreach (var thing in things.Where(thing => !_inserted.Contains(thing.Value) && !used.Contains(thing.Value)))
        {
            _problems.Add(InsertingProblems.NeverInserted(thing.Span, thing.Value));
        }
    }
}
