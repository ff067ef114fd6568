using System.Diagnostics;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Certificates;
using PlanPublisher.Publishing.Editions.LargePrint;
using PlanPublisher.Publishing.Editions.Press;

namespace PlanPublisher.Publishing.Editions;

/// <summary>Makes the editions of one document. Those with the same pages share one layout, made when first needed.</summary>
internal sealed class EditionMaker(
    Composition composition, LoadedTemplates templates, DocumentProgress progress, CancellationToken cancellation)
{
    private readonly DiagnosticBag _ofLayout = new();
    private LaidOutDocument? _standard;

    public MadeEdition Make(Edition edition)
    {
        var problems = new DiagnosticBag();
        var checks = new EditionChecks(problems);
        var ofPages = checks.Begin(CheckKind.Layout);
        var made = edition switch
        {
            Edition.Screen => ScreenEdition.Make(Standard(ofPages), composition, templates, ofPages, checks, progress, cancellation),
            Edition.Press => PressEdition.Make(Standard(ofPages), composition, templates, ofPages, progress, cancellation),
            Edition.Large => LargePrintEdition.Make(Standard(ofPages), composition, templates, ofPages, checks, progress, cancellation),
            _ => throw new UnreachableException(),
        };
        var certified = made with { Checks = [.. checks.End(), .. made.Checks] };
        return certified with
        {
            Files = [.. made.Files, .. Certificate.Of(composition, certified).ToFiles(edition.PdfName(composition.DocumentId))],
            Problems = problems.ToSorted(),
        };
    }

    /// <summary>The pages of the plan's own style sheet, which screen and press copy show alike.</summary>
    private LaidOutDocument Standard(DiagnosticBag problems)
    {
        if (_standard is null)
        {
            progress.Report("laying out");
            _standard = DocumentPipeline.LayOut(composition, templates, _ofLayout, cancellation);
        }

        foreach (var problem in _ofLayout.ToSorted())
        {
            problems.Add(problem);
        }

        return _standard;
    }
}
