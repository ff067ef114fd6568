using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Checking;
using PlanPublisher.Plans.PlainEnglish;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>Reads documents for how plain their English is. It composes them as a build does, lays nothing out and writes nothing.</summary>
public static class PlainEnglishReport
{
    public static async Task<PlainEnglishResult> RunAsync(PlainEnglishRequest request, CancellationToken cancellation = default)
    {
        var problems = new DiagnosticBag();
        var workspace = new Workspace(request.ContentFolder);
        var planIds = PlanIdsOf(request, workspace, problems);
        var templates = LoadedTemplates.Read(request.TemplatesFolder, request.TemplatesOverride, problems);
        if (templates is null || planIds.IsEmpty)
        {
            return new PlainEnglishResult([], problems.ToSorted(), 0);
        }

        var plans = planIds.Select(id => LoadedPlan.Read(workspace, id, problems, phrases: templates.Set.Phrases)).ToList();
        if (request.DocumentId is { } wanted && plans.TrueForAll(plan => plan.Resolved is not null && !plan.DocumentIds.Contains(wanted)))
        {
            problems.Add(PublishingProblems.NoSuchDocument(wanted, plans.SelectMany(plan => plan.DocumentIds)));
        }

        var documents = ImmutableArray.CreateBuilder<DocumentReading>();
        var accepted = 0;
        foreach (var plan in plans.Select(plan => plan.Resolved).OfType<ResolvedPlan>())
        {
            var advice = new DiagnosticBag();
            documents.AddRange(await ReadAsync(plan, request.DocumentId, templates, advice, cancellation).ConfigureAwait(false));
            accepted += Acceptance.ApplyToAdvice(plan.Plan.AcceptedWarnings, advice, isWhole: request.DocumentId is null);
            foreach (var problem in advice.ToSorted())
            {
                problems.Add(problem);
            }
        }

        // Warnings are for those who check and build: told here they would hide the advice.
        problems.Withdraw(problem => problem.Severity == Severity.Warning);
        return new PlainEnglishResult(documents.ToImmutable(), problems.ToSorted(), accepted);
    }

    private static ImmutableArray<string> PlanIdsOf(PlainEnglishRequest request, Workspace workspace, DiagnosticBag problems) =>
        request.PlanIds.IsEmpty
            ? Build.PlanIdsOf(request.ContentFolder, null, workspace, problems)
            : [.. request.PlanIds.Distinct().SelectMany(id => Build.PlanIdsOf(request.ContentFolder, id, workspace, problems))];

    private static bool IsEnglish(string language) => language == "en" || language.StartsWith("en-", StringComparison.Ordinal);

    private static async Task<ImmutableArray<DocumentReading>> ReadAsync(
        ResolvedPlan plan, string? documentId, LoadedTemplates templates, DiagnosticBag advice, CancellationToken cancellation)
    {
        if (!IsEnglish(plan.Plan.Language.Value))
        {
            advice.Add(PlainEnglishProblems.NotEnglish(plan.Plan.Language.Span, plan.Plan.Language.Value));
            return [];
        }

        var reader = new DocumentReader(plan.Plan, JargonList.Of(templates.Jargon, plan.Plan.Jargon), advice);
        var readings = ImmutableArray.CreateBuilder<DocumentReading>();
        foreach (var document in plan.Documents.Where(document => documentId is null || document.Definition.Id.Value == documentId))
        {
            var composed = await DocumentComposer
                .ComposeAsync(plan, document, templates.Set, path => path, advice, cancellation)
                .ConfigureAwait(false);
            if (composed is not null)
            {
                readings.Add(reader.Read(document, composed));
            }
        }

        return readings.ToImmutable();
    }
}
