using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>agreements/</c>: the agreement's words and data, and its notes.</summary>
internal static class AgreementBinder
{
    public static Agreement Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "an agreement", problems);
        var number = reader.RequiredNumber("agreement", PlanFolders.NumberOf(file.Source.Path));
        var id = $"psa-{number.Value}";
        var agreement = new Agreement(
            number,
            id,
            reader.RequiredText("text"),
            [.. reader.MappingList("sub-targets", "a sub-target").Select(item => BindSubTarget(item, problems))],
            reader.OptionalText("closing"),
            reader.Span)
        {
            Promises = [.. reader.MappingList("promises", "a promise").Select(item => BindPromise(item, problems))],
            InterimIndicators = AgreementIndicatorBinder.BindAll(reader, "interim-indicators", $"{id}-interim", problems),
            PerformanceIndicators = AgreementIndicatorBinder.BindAll(reader, "performance", $"{id}-row", problems),
            PerformanceTable = PerformanceTableBinder.Bind(reader, problems),
            Notes = BindNotes(file.Body, id, problems),
        };
        reader.ReportUnknownKeys();
        AgreementRules.Check(agreement, problems);
        return agreement;
    }

    private static SubTarget BindSubTarget(FrontMatterReader reader, DiagnosticBag problems)
    {
        var subTarget = new SubTarget(
            reader.RequiredId("id"),
            reader.RequiredText("text"),
            TargetBinder.Bind(reader, problems),
            reader.OptionalId("note"),
            reader.Span);
        reader.ReportUnknownKeys();
        return subTarget;
    }

    private static AgreementPromise BindPromise(FrontMatterReader reader, DiagnosticBag problems)
    {
        var promise = new AgreementPromise(
            reader.RequiredText("measure"),
            TargetBinder.Bind(reader, problems),
            reader.OptionalText("printed"),
            reader.Span);
        reader.ReportUnknownKeys();
        return promise;
    }

    private static ImmutableArray<AgreementNote> BindNotes(
        ImmutableArray<Block> body,
        string agreementId,
        DiagnosticBag problems)
    {
        var sections = BodySections.Of(body);
        if (!sections.Before.IsEmpty)
        {
            problems.Add(AgreementProblems.TextOutsideNote(sections.Before[0].Span));
        }

        var ids = new HeadingIds(agreementId);
        return [.. sections.Sections.Select(section => BindNote(section, ids, problems)).OfType<AgreementNote>()];
    }

    /// <returns>Null for a section that nothing could call.</returns>
    private static AgreementNote? BindNote(BodySection section, HeadingIds ids, DiagnosticBag problems)
    {
        var heading = section.Heading;
        if (heading.Style is not { Value: "note" })
        {
            problems.Add(AgreementProblems.TextOutsideNote(heading.Span));
            return null;
        }

        if (heading.Id is not { } id)
        {
            problems.Add(AgreementProblems.NoteWithoutId(heading.Span));
            return null;
        }

        if (section.Content.IsEmpty)
        {
            problems.Add(AgreementProblems.EmptyNote(heading.Span));
        }

        return new AgreementNote(
            new Sourced<string>(id, heading.Span),
            heading.Content,
            ids.Complete(section.Content, problems),
            section.Span);
    }
}
