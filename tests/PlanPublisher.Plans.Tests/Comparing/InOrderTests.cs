using PlanPublisher.Plans.Comparing;

namespace PlanPublisher.Plans.Tests.Comparing;

public class InOrderTests
{
    [Theory]
    [InlineData("a b c", "a b c", "a=a b=b c=c")]
    [InlineData("a b c", "a x c", "a=a b=x c=c")]
    [InlineData("a c", "a b c", "a=a -=b c=c")]
    [InlineData("a b c", "c", "a=- b=- c=c")]
    [InlineData("", "a", "-=a")]
    [InlineData("a b c a b b a", "c b a b a c", "a=- b=- c=c a=- b=b -=a b=b a=a -=c")]
    public void Equal_items_stand_for_each_other(string before, string after, string expected)
    {
        var pairs = InOrder.Of(Items(before), Items(after), item => item);

        Assert.Equal(expected.Split(' ').Length, pairs.Count());
        Assert.Equal(Items(before), pairs.Select(pair => pair.Before).OfType<string>());
        Assert.Equal(Items(after), pairs.Select(pair => pair.After).OfType<string>());
        Assert.Equal(expected.Split(' ').Count(Same), pairs.Count(pair => pair.Before == pair.After));
    }

    [Fact]
    public void No_more_items_differ_than_a_table_of_all_prefixes_says()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var (before, after) = (RandomItems(random), RandomItems(random));

            var pairs = InOrder.EqualItems(before, after, item => item);

            Assert.All(pairs, pair => Assert.Equal(before[pair.Before], after[pair.After]));
            Assert.Equal(pairs.OrderBy(pair => pair.Before).ThenBy(pair => pair.After), pairs);
            Assert.Equal(LongestCommon(before, after), pairs.Count);
        }
    }

    private static bool Same(string pair) => pair.Split('=') is [var left, var right] && left == right;

    private static string[] Items(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] RandomItems(Random random) =>
        [.. Enumerable.Range(0, random.Next(12)).Select(_ => ((char)('a' + random.Next(4))).ToString())];

    private static int LongestCommon(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = 1; i <= before.Length; i++)
        {
            for (var j = 1; j <= after.Length; j++)
            {
                lengths[i, j] = before[i - 1] == after[j - 1]
                    ? lengths[i - 1, j - 1] + 1
                    : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[before.Length, after.Length];
    }
}
