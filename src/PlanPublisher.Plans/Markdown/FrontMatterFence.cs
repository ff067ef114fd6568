using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Where the front matter of a file lies between its two lines of three hyphens, and where the text begins.</summary>
internal readonly record struct FrontMatterFence(bool HasFrontMatter, int Start, int End, int BodyStart)
{
    private const string Line = "---";

    public static FrontMatterFence Find(SourceText source, DiagnosticBag problems)
    {
        if (source.Line(1).TrimEnd() != Line)
        {
            problems.Add(FrontMatterProblems.Missing(source.Span(0, 0)));
            return new FrontMatterFence(false, 0, 0, 0);
        }

        for (var line = 2; line <= source.LineCount; line++)
        {
            if (source.Line(line).TrimEnd() == Line)
            {
                var start = source.OffsetOf(2, 1);
                var end = source.OffsetOf(line, 1);
                var body = line < source.LineCount ? source.OffsetOf(line + 1, 1) : source.Text.Length;
                return new FrontMatterFence(true, start, end, body);
            }
        }

        problems.Add(FrontMatterProblems.NotClosed(source.Span(0, Line.Length)));
        return new FrontMatterFence(false, 0, 0, source.Text.Length);
    }
}
