namespace PlanPublisher.EndToEnd.Tests.Outcomes;

/// <summary>The inventory of the printed tables, read as the plan says it reads them (its NOTES.md gives the reasons).</summary>
internal static class PrintedOutcomes
{
    private const string Additional = "Additional PPAF measures";

    /// <summary>Codes are spelled one way.</summary>
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["PSA1"] = "PSA 1",
        ["PSA3"] = "PSA 3",
        ["SPI 1 1a-1e"] = "SPI 1a–1e",
    };

    /// <summary>Where the inventory tells a target in words of its own, the plan marks the words that are printed.</summary>
    private static readonly Dictionary<string, string> Targets = new()
    {
        ["(Achieved through SPI7A)"] = "achieved through SPI 7a",
        ["(achieved through SPI7a)"] = "achieved through SPI 7a",
        ["(Baseline)"] = "baseline",
        ["(baseline to be developed)"] = "baseline to be developed",
        ["minimum strength of 1 Sergeant, 2 Police Constables and 3 PCSOs; further 3 PCSOs on wards > 14,000"] =
            "at a minimum strength of 1 Sergeant, 2 Police Constables and 3 Police Community Support Officers"
            + " … on wards with a population greater than 14,000 … by a further 3 PCSOs",
        ["(yes/no)MPS discharged responsibilities under Civil Contingencies Act"] = "discharged responsibilities",
        ["(yes/no)MPS has cadre of officers trained to take command of major incidents"] = "cadre of officers trained",
    };

    private static List<Dictionary<string, string>> All => CsvFile.ReadCase("doc003.csv");

    public static IEnumerable<OutcomeItem> OfPriorities =>
        All.Where(row => row["priority"] != Additional).Select(row => new OutcomeItem(
            row["priority"], row["outcome"], row["kind"], Words(row["text"]), CodeOf(row["code"]), TargetOf(row)));

    public static List<Dictionary<string, string>> AdditionalMeasures => [.. All.Where(row => row["priority"] == Additional)];

    /// <summary>The quotation marks and apostrophes of the house; a single sentence in a list ends without a full stop.</summary>
    public static string Words(string printed)
    {
        var text = printed.Replace("'justice gap'", "‘justice gap’", StringComparison.Ordinal)
            .Replace("'global cities'", "‘global cities’", StringComparison.Ordinal)
            .Replace("\"appropriate\"", "“appropriate”", StringComparison.Ordinal)
            .Replace('\'', '’');
        return text.Contains(". ", StringComparison.Ordinal) ? text : text.TrimEnd('.');
    }

    private static string CodeOf(string printed) => Codes.GetValueOrDefault(printed, printed);

    private static string TargetOf(Dictionary<string, string> row) =>
        Targets.GetValueOrDefault(row["target"]) ?? Targets.GetValueOrDefault(row["target"] + row["text"]) ?? row["target"];
}
