using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Actuals;
using PlanPublisher.Plans.Model;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Importing;

/// <summary>Brings measured values from a file into a plan: all of them, or on any mistake none.</summary>
public static class ActualsImporter
{
    private const string TargetFile = "actuals.csv";

    public static ImportResult Run(ImportRequest request)
    {
        var problems = new DiagnosticBag();
        var workspace = new Workspace(request.ContentFolder);
        if (PlanOf(request, workspace, problems) is not { } id)
        {
            return new ImportResult("", [], false, problems.ToSorted());
        }

        var plan = LoadedPlan.Read(workspace, id, problems);
        var incoming = plan.Resolved is { } resolved ? Read(request.File, resolved.Plan, problems) : [];
        if (plan.Resolved is null || problems.HasErrors)
        {
            return new ImportResult(id, [], false, problems.ToSorted());
        }

        var import = ActualsImport.Of(plan.Resolved.Plan, incoming);
        if (request.Writes)
        {
            new OutputFolder(Path.Combine(request.ContentFolder, id)).Write(TargetFile, Encoding.UTF8.GetBytes(import.Text));
        }

        return new ImportResult(id, import.Rows, request.Writes, problems.ToSorted());
    }

    private static string? PlanOf(ImportRequest request, Workspace workspace, DiagnosticBag problems)
    {
        if (!workspace.Exists)
        {
            problems.Add(PublishingProblems.NoContentFolder(request.ContentFolder));
            return null;
        }

        var known = workspace.PlanIds();
        if (request.PlanId is { } wanted)
        {
            if (!known.Contains(wanted))
            {
                problems.Add(PublishingProblems.NoSuchPlan(wanted, known));
                return null;
            }

            return wanted;
        }

        if (known.Length != 1)
        {
            problems.Add(known.IsEmpty
                ? PublishingProblems.NoPlans(request.ContentFolder)
                : ImportingProblems.WhichPlan(known));
            return null;
        }

        return known[0];
    }

    private static ImmutableArray<Actual> Read(string path, Plan plan, DiagnosticBag problems)
    {
        if (Workspace.ReadFile(path) is not { } bytes)
        {
            problems.Add(ImportingProblems.NoFile(path));
            return [];
        }

        if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            var source = SourceText.Decode(path.Replace('\\', '/'), bytes.Span, problems);
            return problems.HasErrors ? [] : ActualsReader.Read(source, plan, problems);
        }

        return WorkbookReader.Read(path.Replace('\\', '/'), bytes, problems) is { } sheet
            ? ActualsReader.Read(sheet.Rows, sheet.Start, plan, problems)
            : [];
    }
}
