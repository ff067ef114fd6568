using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests.Targets;

public class TargetPropertyTests
{
    [Fact]
    public void What_is_written_from_a_target_is_read_as_the_same_target()
    {
        var random = new RandomTargets(new Random(20030401));
        for (var i = 0; i < 3_000; i++)
        {
            var target = random.Next();
            var notation = TargetNotation.Of(target);

            var read = TargetTests.Parse(notation);

            Assert.Equal(TargetShape.Of(target), TargetShape.Of(read));
        }
    }

    [Fact]
    public void Any_target_has_words_and_a_place_in_its_text_for_each_mistake()
    {
        var random = new Random(20040331);
        var targets = new RandomTargets(random);
        for (var i = 0; i < 3_000; i++)
        {
            var target = targets.Next();
            Assert.NotEqual("", TargetWords.Sentence(target));
            var text = TargetNotation.Of(target);
            text = text.Remove(random.Next(text.Length), 1).Insert(random.Next(text.Length), ((char)random.Next(32, 127)).ToString());
            var source = new SourceText("a.md", text);
            var problems = new DiagnosticBag();

            var read = TargetParser.Parse(text, source.Span(0, text.Length), problems);

            Assert.True(read is not null || problems.HasErrors, text);
            Assert.All(problems.ToSorted(), problem => Assert.Equal("a.md", problem.Span.Source?.Path));
        }
    }
}
