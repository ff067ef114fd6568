using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Composing.Tests;

/// <summary>A small plan, made by hand: a foreword, the overview and two goals, three objectives in two groups.</summary>
/// <remarks>Every line of <see cref="Source"/> is one thing of the plan, so a test can say which line a place is on.</remarks>
internal sealed class TestPlan
{
    private static readonly string[] Lines =
    [
        "Towards the Safest City", "draft", "Foreword by the Chair", "foreword text", "Goal overview", "Safer Communities",
        "Counter Terrorism", "To reduce street crime", "To improve victim care", "To answer 999 calls", "street-crime",
        "disposal-rate", "partnership", "calls", "Tackling anti-social behaviour", "Combating organised crime", "aims",
        "success", "objectives",
    ];

    public SourceText Source { get; } = new("plan.md", string.Join('\n', Lines));

    public PlanStatus Status { get; init; } = PlanStatus.Draft;

    public string Title { get; init; } = "Towards the Safest City";

    /// <summary>What the foreword says, in place of one plain paragraph.</summary>
    public ImmutableArray<Block>? ForewordContent { get; init; }

    /// <summary>The target of the street crime indicator, in place of a reduction.</summary>
    public Target? StreetCrimeTarget { get; init; }

    public string? StreetCrimeWording { get; init; }

    public Sourced<string>? StreetCrimeStatus { get; init; }

    public ImmutableArray<GoalSection>? Sections { get; init; }

    public string Kind { get; init; } = "strategy";

    /// <summary>The title of the document, where it is not the plan's.</summary>
    public string? OwnTitle { get; init; }

    /// <summary>What follows the goal chapters.</summary>
    public ImmutableArray<ResolvedPart> MoreParts { get; init; } = [];

    private ImmutableArray<FrameworkItem> Priorities =>
    [
        new(Sourced("kp-1", "Tackling anti-social behaviour"), Sourced(1, "Tackling anti-social behaviour"), Line("Tackling anti-social behaviour"), Span("Tackling anti-social behaviour")),
        new(Sourced("kp-3", "Combating organised crime"), Sourced(3, "Combating organised crime"), Line("Combating organised crime"), Span("Combating organised crime")),
    ];

    /// <summary>The stretch of the source that is exactly this line.</summary>
    public SourceSpan Span(string line) => Source.Span(Source.Text.IndexOf(line, StringComparison.Ordinal), line.Length);

    public static ImmutableArray<Inline> Text(string words) => [new Inline.Text(words, SourceSpan.None)];

    public Block Paragraph(string words) => new Block.Paragraph(Text(words), null, Span("foreword text"));

    public (ResolvedPlan Plan, ResolvedDocument Document) Build()
    {
        var foreword = new ProsePart(
            "foreword",
            Line("Foreword by the Chair"),
            Sourced("Chair, Police Authority", "Foreword by the Chair"),
            ForewordContent ?? [Paragraph("We set five goals.")],
            Span("Foreword by the Chair"));
        ImmutableArray<ResolvedGoal> goals = [SaferCommunities(), CounterTerrorism()];
        var definition = new DocumentDefinition(
            Sourced("corporate-strategy", "draft"), Sourced(Kind, "draft"), OwnTitle is null ? null : Line("draft") with { Value = OwnTitle }, [], Span("draft"));
        var document = new ResolvedDocument(definition, OwnTitle ?? Title,
        [
            new ResolvedPart.Prose("foreword", foreword),
            new ResolvedPart.GoalOverview("goal-overview", "Goal overview", null, goals),
            .. goals.Select(goal => new ResolvedPart.GoalChapter(goal.Goal.Id, goal)),
            .. MoreParts,
        ]);
        return (new ResolvedPlan { Plan = Plan(foreword, goals), Documents = [document] }, document);
    }

    private Plan Plan(ProsePart foreword, ImmutableArray<ResolvedGoal> goals) => new()
    {
        Id = "towards-the-safest-city",
        Title = Sourced(Title, "Towards the Safest City"),
        ShortTitle = Sourced(Title, "Towards the Safest City"),
        Subtitle = Sourced("The strategy", "Towards the Safest City"),
        Bodies = [Sourced("Police Authority", "draft"), Sourced("Police Service", "draft")],
        Period = Sourced(new PlanPeriod(new DateOnly(2003, 4, 1), new DateOnly(2005, 3, 31), "2003-2005"), "draft"),
        Status = Sourced(Status, "draft"),
        StatusWords = Sourced(Status == PlanStatus.Draft ? "Draft for ratification" : "Final", "draft"),
        Version = Sourced("Version 0.3", "draft"),
        Date = Sourced(new DateOnly(2003, 2, 21), "draft"),
        Language = Sourced("en-GB", "draft"),
        Documents = [],
        Prose = [foreword],
        Goals = [.. goals.Select(goal => goal.Goal)],
        ObjectiveGroups = [],
        Objectives = [],
        Frameworks = [new("key-priorities", Sourced("Government key priorities", "draft"), Sourced("Key Priority", "draft"), Priorities, Span("draft"))],
    };

    private ResolvedGoal SaferCommunities()
    {
        var londoners = new ObjectiveGroup(
            Sourced("londoners", "draft"), Sourced("Priorities for Londoners", "draft"), Sourced("Londoners", "draft"), LinkStrength.Supports, Span("draft"));
        var excellence = new ObjectiveGroup(
            Sourced("excellence", "draft"), Sourced("Internal excellence", "draft"), Sourced("Excellence", "draft"), LinkStrength.Contributes, Span("draft"));
        var goal = Goal(1, "Safer Communities", Sections ?? DefaultSections());
        return new ResolvedGoal(goal, Priorities,
        [
            new(Objective(2, "To reduce street crime", Indicator("street-crime", StreetCrimeTarget ?? Reduction(), StreetCrimeWording) with { TargetStatus = StreetCrimeStatus }), londoners),
            new(Objective(12, "To improve victim care", Indicator("disposal-rate", Reaching()), Indicator("partnership", Delivery())), londoners),
            new(Objective(4, "To answer 999 calls", Indicator("calls", new Target.Pending("Target to be finalised", Span("calls")))), excellence),
        ], 2, 3, 1, 1);
    }

    private ResolvedGoal CounterTerrorism() => new(Goal(2, "Counter Terrorism", []), [], [], 1, 0, 0, 0);

    private Goal Goal(int number, string title, ImmutableArray<GoalSection> sections) => new(
        Sourced(number, title),
        $"goal-{number}",
        Line(title),
        Sourced($"We will reach goal {number}.", title),
        number == 1 ? [new("key-priorities", [Sourced("kp-1", title), Sourced("kp-3", title)])] : [],
        number == 1 ? [new(Sourced("psa-1", title), true), new(Sourced("psa-02", title), false)] : [],
        sections,
        Span(title));

    private ImmutableArray<GoalSection> DefaultSections() =>
    [
        Section(GoalSectionRole.Aims, "aims", "To achieve this we will", List("Focus on local priorities.", "Disrupt crime.")),
        Section(GoalSectionRole.Success, "success", "We will know we have succeeded if", List("Crime has reduced")),
        Section(GoalSectionRole.Objectives, "objectives", "Contributing 2003/04 objectives", Paragraph("These help.")),
    ];

    public GoalSection Section(GoalSectionRole role, string line, string heading, params ImmutableArray<Block> content) =>
        new(role, $"goal-1-{line}", Text(heading), content, Span(line));

    public Block.List List(params ImmutableArray<string> items) =>
        new(false, 1, [.. items.Select(item => new ListItem([Paragraph(item)], Span("foreword text")))], Span("foreword text"));

    private Objective Objective(int number, string title, params ImmutableArray<Indicator> indicators) => new(
        Sourced(number, title), $"objective-{number}", Sourced("group", title), Line(title), [Sourced(1, title)], indicators, Span(title));

    private Indicator Indicator(string line, Target target, string? printed = null) => new(
        Line(line), Sourced($"The measure of {line}", line), null, target, printed is null ? null : Sourced(printed, line), Span(line));

    private Target.Change Reduction() => new Target.Change(
        Direction.Reduce, new Quantity(10, "10", "%"), new BaselinePoint("2002/03", null), new When(false, "2003/04", new DateOnly(2004, 3, 31)), Span("street-crime"));

    private Target.Level Reaching() => new Target.Level(Comparison.AtLeast, new Quantity(17, "17", "%"), null, null, Span("disposal-rate"));

    private Target.Milestone Delivery() => new Target.Milestone(
        "20 co-ordinators in place", new When(true, "2004-03-31", new DateOnly(2004, 3, 31)), Span("partnership"));

    private Sourced<string> Line(string line) => new(line, Span(line));

    private Sourced<T> Sourced<T>(T value, string line) => new(value, Span(line));
}
