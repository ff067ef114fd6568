using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Publishing.Covering;

/// <summary>What the matrices of a plan leave uncovered, as its files say at this moment; nothing is built for it.</summary>
public static class PlanCover
{
    /// <returns>Each matrix that a document prints, once; null if the plan has mistakes, which a check tells.</returns>
    public static ImmutableArray<MatrixCover>? Read(string contentFolder, string planId)
    {
        var plan = LoadedPlan.Read(new Workspace(contentFolder), planId, new DiagnosticBag()).Resolved;
        return plan is null
            ? null
            :
            [
                .. plan.Documents.SelectMany(document => PrintedMatrix.In(document, plan.Plan.Phrases))
                    .Select(printed => printed.Matrix)
                    .DistinctBy(matrix => matrix.Id)
                    .Select(matrix => new MatrixCover(matrix.Id, matrix.Title, MatrixGaps.Of(matrix, Phrases.English))),
            ];
    }
}
