using System.Globalization;
using PlanPublisher.Benchmarks;
using PlanPublisher.Benchmarks.Lines;
using PlanPublisher.Fonts.OpenType;

// Prints rows for docs/performance.md. Always with -c Release:
//
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- content [CONTENT] [RUNS]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- save [CONTENT] [SAVES]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- page PAGE.html STYLE.css [RUNS]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- variants [CONTENT] [apart]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- leaflets [COUNT] [apart]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- folder FOLDER STYLE.css [apart]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- tables [RUNS]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- lengths [CONTENT] [RUNS]
//   dotnet run -c Release --project tests/PlanPublisher.Benchmarks -- lines
return args switch
{
    ["content", .. var rest] => await ContentBenchmark.RunAsync(Text(rest, 0, "content"), Number(rest, 1, 15)),
    ["save", .. var rest] => await SavedFigure.RunAsync(Text(rest, 0, "content"), Number(rest, 1, 50)),
    ["page", var page, var style, .. var rest] => SavedFigure.RunPage(page, style, Number(rest, 0, 50)),
    ["variants", .. var rest] => await ManyDocuments.RunVariantsAsync(Text(rest, 0, "content"), !rest.Contains("apart")),
    ["leaflets", .. var rest] => ManyDocuments.RunLeaflets(Number(rest, 0, 624), !rest.Contains("apart")),
    ["folder", var folder, var style, .. var rest] => ManyDocuments.RunFolder(folder, style, !rest.Contains("apart")),
    ["tables", .. var rest] => StageBenchmark.RunEach(
        ["table 100 fixed", "table 1000 fixed", "table 10000 fixed", "table 100 auto", "table 1000 auto", "table 10000 auto"],
        Number(rest, 0, 7)),
    ["table", var rows, var layout, var runs] => StageBenchmark.Run(
        $"{rows} rows, {layout}", LongTable.Of(Parsed(rows), layout), Parsed(runs)),
    ["lengths", .. var rest] => StageBenchmark.RunEach(
        [.. new[] { "1", "4", "16" }.Select(times => $"length {Text(rest, 0, "content")} {times}")], Number(rest, 1, 7)),
    ["length", var content, var times, var runs] => StageBenchmark.Run(
        $"the strategy {times} times", await LongStrategy.OfAsync(content, Parsed(times)), Parsed(runs)),
    ["lines"] => Lines(),
    _ => Usage(),
};

static int Lines()
{
    var face = FontFace.Parse(File.ReadAllBytes(Path.Combine("templates", "fonts", "SourceSans3-Regular.ttf")));
    Console.Out.Write(LineComparison.Table(LineComparison.Compare(Path.Combine("tests", "cases", "lines"), face)));
    return 0;
}

static string Text(string[] args, int at, string otherwise) => args.Length > at ? args[at] : otherwise;

static int Number(string[] args, int at, int otherwise) => args.Length > at ? Parsed(args[at]) : otherwise;

static int Parsed(string number) => int.Parse(number, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("content [CONTENT] [RUNS] | save [CONTENT] [SAVES] | page PAGE STYLE [RUNS] | variants [CONTENT] [apart] | leaflets [COUNT] [apart] | folder FOLDER STYLE [apart] | tables [RUNS] | lengths [CONTENT] [RUNS] | lines");
    return 2;
}
