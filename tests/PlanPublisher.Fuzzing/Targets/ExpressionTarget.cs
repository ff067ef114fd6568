using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Fuzzing.Targets;

/// <summary>One line of the target language: it is read, or refused with a message; what is read can be written and read again.</summary>
public sealed class ExpressionTarget : IFuzzTarget
{
    public string Name => "targets";

    public IReadOnlyList<byte[]> Corpus(string repository)
    {
        var cases = Path.Combine(repository, "tests", "cases");
        string[] tables = [.. Directory.EnumerateFiles(Path.Combine(cases, "targets"), "*.csv"), Path.Combine(cases, "plans", "doc002-targets.csv")];
        return
        [
            .. tables.Order(StringComparer.Ordinal)
                .SelectMany(File.ReadAllLines)
                .SelectMany(line => line.Split(','))
                .Where(cell => cell.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select(Encoding.UTF8.GetBytes),
        ];
    }

    public void Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var source = new SourceText("a.md", text);
        var problems = new DiagnosticBag();
        var target = TargetParser.Parse(text, source.Span(0, text.Length), problems);
        foreach (var problem in problems.ToSorted())
        {
            _ = DiagnosticText.Format(problem);
        }

        if (target is null)
        {
            Require(problems.HasErrors, "refused without a message");
        }
        else if (!problems.HasErrors)
        {
            var notation = TargetNotation.Of(target);
            _ = TargetWords.Sentence(target);
            var again = new DiagnosticBag();
            var second = TargetParser.Parse(notation, SourceSpan.None, again);
            Require(second is not null && TargetNotation.Of(second) == notation, $"written as '{notation}', which reads otherwise");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
