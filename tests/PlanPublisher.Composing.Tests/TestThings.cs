using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Composing.Tests;

/// <summary>Things made from a plan's data, small and by hand.</summary>
internal static class TestThings
{
    /// <summary>Two groups of rows, two goals and one priority; one row is being developed, one has no mark.</summary>
    public static ResolvedMatrix Matrix { get; } = new(
        "strategies",
        "All strategies",
        "Strategy",
        [
            new("goals", "Goals", [new("goal-1", "Goal 1", "Safer Communities", "goal-1", 2), new("goal-2", "Goal 2", "Counter Terrorism", "goal-2", 1)]) { ItemName = "Goal" },
            new("key-priorities", "Key priorities", [new("kp-1", "K.P. 1", "Tackling disorder", null, 0)]) { ItemName = "Key priority" },
        ],
        [
            new("Kept", [new("drugs", 1, "Drugs, \"Class A\"", [LinkStrength.Supports, null, null]) { Summary = new("Annex D", "annex-d") }]),
            new("New",
            [
                new("patrol", 2, "Patrol", [LinkStrength.Contributes, LinkStrength.Contributes, null]) { Status = "being developed" },
                new("estates", 3, "Estates", [null, null, null]),
            ]),
        ]);

    public static ResolvedPart AnnexOf(char letter, string title, params ImmutableArray<Block> content) =>
        AnnexOf(letter, null, title, [], content);

    public static ResolvedPart PartOfAnnex(char letter, int part, string title, params ImmutableArray<Block> content) =>
        AnnexOf(letter, part, title, [], content);

    public static ResolvedPart CoverOfAnnex(char letter, string title, params ImmutableArray<Annex> parts) =>
        AnnexOf(letter, null, title, parts, []);

    public static ResolvedPart FilledForm(char letter, string? summarises)
    {
        FormField last = new(Sourced("Last review"), Sourced("When was it last reviewed?"), default);
        FormField targets = new(Sourced("Targets"), Sourced("Medium term targets set"), default);
        Block open = new Block.Paragraph([new Inline.Placeholder("Set locally", default)], null, default);
        var annex = Annex(letter, null, "Youth strategy summary", []) with
        {
            Form = new FilledForm(Sourced("strategy-summary"), null, [],
            [
                new(last, "annex-c-last-review", [Paragraph("January 2003")], default),
                new(targets, "annex-c-targets", [new Block.Heading(3, TestPlan.Text("Locally"), "locally", default), open], default),
            ]),
        };
        var row = summarises is null ? null : new RegisterRow(Sourced("youth"), Sourced(summarises), [], null, null, null, default);
        var form = new FormDefinition("strategy-summary", Sourced("Strategy summary"), [last, targets], default);
        return new ResolvedPart.AnnexChapter(annex.Id, new ResolvedAnnex(annex, form, row, []));
    }

    /// <summary>A table of the form of PSA 1: an indicator in two parts, one still open, with a note to each of two places.</summary>
    public static Block PerformanceTable() => Placed(new ResolvedThing.PerformanceTable("psa-1-performance", new ResolvedPerformanceTable(
        "psa-1-performance",
        "Performance for PSA 1",
        TestPlan.Text("Reported elsewhere."),
        [
            new(PerformanceField.Measure, "Indicator", []),
            new(PerformanceField.Base, "Base level", [new NoteCall("psa-1-performance-note-1", "*")]),
            new(PerformanceField.MediumTerm, "Medium term", []),
        ],
        [
            new(new AgreementIndicator(Indicator("auto-crime", "Auto crimes") with { Code = Sourced("BVPI 128") }) { Open = Sourced("under development") },
            [
                new(PerformanceField.Measure, [new(null, "Auto crimes", false)], [new NoteCall("psa-1-performance-note-2", "1")]),
                new(PerformanceField.Base, [new("Officers", "10.5 days", false), new("Staff", "Not applicable", false)], []),
                new(PerformanceField.MediumTerm, [new(null, "negotiations continue", true)], []),
            ]),
        ],
        [
            new("psa-1-performance-note-1", "*", [Paragraph("Estimated."), Paragraph("To December.")]),
            new("psa-1-performance-note-2", "1", [Paragraph("Wider than vehicle crime.")]),
        ])));

    public static ResolvedAgreement Agreement(int number, bool withInterim = false)
    {
        var agreement = new Agreement(
            new(number, default),
            $"psa-{number}",
            Sourced("Reduce crime; and reduce:"),
            [],
            Sourced("and maintain that level."),
            default);
        var note = $"agreements-psa-{number}-note-1";
        SubTarget subTarget = new(Sourced($"psa-{number}-vehicles"), Sourced("vehicle crime by 30%"), Pending, null, default);
        return new ResolvedAgreement(
            withInterim ? $"agreements-psa-{number}" : $"psa-{number}",
            agreement,
            [new(subTarget, withInterim ? [new(note, "*")] : [])],
            withInterim
                ?
                [
                    new(new AgreementIndicator(Indicator("violent", "Level of violent crime")), [new(null, "lower than in 2002", false)], null, []),
                    new(new AgreementIndicator(Indicator("burglaries", "Number of burglaries")), [], new PlaceLink("PSA 1", "psa-1"), []),
                ]
                : [],
            withInterim ? [new(note, "*", [Paragraph("Auto crime instead.")])] : []);
    }

    public static Block Chart(bool withValues) => Placed(new ResolvedThing.Chart(withValues ? "sickness-chart" : "robbery-chart", new ResolvedChart(
        new Chart(
            "chart",
            ChartKind.Trend,
            Sourced("Sickness absence"),
            Sourced("Working days lost"),
            Sourced("last five years"),
            null,
            withValues ? [] : [Sourced("London"), Sourced("Merseyside")],
            Sourced("the yearly values"),
            Sourced("Position as at 31 March."),
            default),
        withValues
            ? new Series("sickness", [new(Sourced("2001/02"), Sourced("Officers"), new Quantity(10.5m, "10.5", "days"), SeriesPointKind.Base, default)], default)
            : null,
        [])));

    public static Block Placed(ResolvedThing thing) => new Block.Placed(thing, default);

    public static Block Paragraph(string words) => new Block.Paragraph(TestPlan.Text(words), null, default);

    public static Sourced<T> Sourced<T>(T value) => new(value, SourceSpan.None);

    public static Annex Annex(char letter, int? part, string title, ImmutableArray<Block> content) =>
        new(Sourced(new AnnexNumber(letter, part)), Sourced(title), content, null, default);

    public static Indicator Indicator(string id, string measure, Target? target = null) =>
        new(Sourced(id), Sourced(measure), null, target ?? Pending, null, default);

    private static Target Pending { get; } = new Target.Pending("to be agreed", default);

    private static ResolvedPart.AnnexChapter AnnexOf(char letter, int? part, string title, ImmutableArray<Annex> parts, ImmutableArray<Block> content)
    {
        var annex = Annex(letter, part, title, content);
        return new ResolvedPart.AnnexChapter(annex.Id, new ResolvedAnnex(annex, null, null, parts));
    }
}
