namespace PlanPublisher.EndToEnd.Tests;

/// <summary>A mistake as people make them: one text of a file put in place of another, and where the message about it must point.</summary>
/// <param name="File">Below the folder of the plan.</param>
/// <param name="Right">What stands there; its first occurrence is changed.</param>
internal sealed record PlantedMistake(string File, string Right, string Wrong, string Code, int Line, int Column)
{
    /// <summary>Forty, in files of every kind: wrong keys, values, dates, ids, references, targets and Markdown.</summary>
    public static readonly PlantedMistake[] Forty =
    [
        new("plan.md", "short-title: Towards the Safest City", "shorttitle: Towards the Safest City", "PP1110", 3, 1),
        new("plan.md", "to: 2005-03-31", "to: 2002-03-31", "PP2007", 8, 33),
        new("plan.md", "status: draft", "status: drafft", "PP1117", 9, 9),
        new("plan.md", "date: 2003-02-21", "date: 2003-02-30", "PP1116", 12, 7),
        new("plan.md", "language: en-GB", "language: english please", "PP2018", 13, 11),
        new("prose/introduction.md", "The government’s priorities are:", "The <b>government’s</b> priorities are:", "PP1201", 7, 5),
        new("prose/introduction.md", "## Purpose", "#### Purpose", "PP1203", 18, 1),
        new("prose/introduction.md", "{.lead}", "{.leed}", "PP1211", 5, 616),
        new("prose/introduction.md", "We will review", "We [?] will review", "PP1215", 16, 4),
        new("prose/introduction.md", "The strategy is there", "The [strategy](www.example.org) is there", "PP1220", 20, 5),
        new("prose/foreword-chair.md", "signatory: Chair", "signatury: Chair", "PP1110", 3, 1),
        new("prose/foreword-chair.md", "[?Signature to be added (owner: Chair, Metropolitan Police Authority)]", "[?Signature to be added", "PP1214", 16, 1),
        new("prose/foreword-chair.md", "Since then the government", "`Since` then the government", "PP1218", 8, 1),
        new("prose/foreword-commissioner.md", "signatory: Commissioner", "title: Commissioner", "PP1105", 3, 1),
        new("prose/foreword-commissioner.md", "[?Signature to be added (owner: Commissioner of Police of the Metropolis)]", "::: nota\n[?Signature to be added]\n:::", "PP1217", 16, 1),
        new("prose/goal-overview.md", "title: Goal overview", "title:", "PP1112", 2, 1),
        new("goals/1-safer-communities.md", "goal: 1", "goal: 01", "PP1114", 2, 7),
        new("goals/1-safer-communities.md", "{.initiatives}", "{.inititatives}", "PP2011", 19, 46),
        new("goals/1-safer-communities.md", "- Introduce the extended", "- [](https://example.org/) Introduce the extended", "PP1221", 15, 3),
        new("goals/2-terrorism.md", "- Deliver an effective", "- Deliver {.bold an effective", "PP1210", 10, 11),
        new("goals/2-terrorism.md", "{.initiatives}", "{.aims}", "PP2012", 16, 1),
        new("goals/3-criminal-justice.md", "key-priorities: [4]", "key-priorities: four", "PP2500", 5, 29),
        new("goals/5-reform.md", "title: Reforming", "titel: Reforming", "PP1110", 3, 1),
        new("objectives/londoners/01-visible-presence.md", "\"pending: to be confirmed\"", "\"pending:\"", "PP2105", 8, 14),
        new("objectives/londoners/04-autocrime.md", "id: autocrime", "id: Auto_Crime", "PP1118", 6, 9),
        new("objectives/londoners/05-murder.md", "target: 83%", "target: roughly 83%", "PP2102", 8, 13),
        new("objectives/londoners/06-trafficking.md", "id: trafficking-operations", "id: homicide-clear-up", "PP2005", 6, 9),
        new("objectives/londoners/07-firearms.md", "    measure: The", "\tmeasure: The", "PP1104", 7, 1),
        new("objectives/londoners/08-road-casualties.md", "goals: [1]", "goals: [9]", "PP2206", 4, 9),
        new("objectives/londoners/09-terrorist-activity.md", "goals: [2]", "goals: [2", "PP1103", 4, 8),
        new("objectives/londoners/10-terrorist-incidents.md", "goals:", "gaols:", "PP1110", 4, 1),
        new("objectives/excellence/01-representation.md", "target: 6.6%", "target: *six", "PP1106", 8, 13),
        new("objectives/excellence/02-reassurance.md", "printed: Pilot", "printd: Pilot", "PP1110", 11, 5),
        new("objectives/excellence/03-accessibility.md", "\"by 2003-10: agreed", "\"by 2003-13: agreed", "PP2104", 9, 13),
        new("objectives/excellence/04-requests-for-assistance.md", "objective: 4", "objective: four", "PP1114", 2, 12),
        new("objectives/excellence/06-growth.md", "objective: 6", "objective: 5", "PP2005", 2, 12),
        new("frameworks/key-priorities.md", "number: 2", "number: 1", "PP2024", 6, 15),
        new("frameworks/key-priorities.md", "item-name: Key Priority", "item-names: Key Priority", "PP1110", 3, 1),
        new("objectives/excellence/07-devolution.md", "---\nobjective", "objective", "PP1101", 1, 1),
        new("objectives/excellence/11-national-intelligence-model.md", "goals:", "goals: [77] #", "PP2206", 4, 9),
    ];

    public void Plant(string planFolder)
    {
        var path = Path.Combine(planFolder, File);
        var text = System.IO.File.ReadAllText(path);
        var at = text.IndexOf(Right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{File} has no '{Right}' any more: choose another text to change");
        System.IO.File.WriteAllText(path, text[..at] + Wrong + text[(at + Right.Length)..]);
    }
}
