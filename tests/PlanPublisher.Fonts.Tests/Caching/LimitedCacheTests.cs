using PlanPublisher.Fonts.Caching;

namespace PlanPublisher.Fonts.Tests.Caching;

public sealed class LimitedCacheTests
{
    [Fact]
    public void What_was_kept_is_found()
    {
        var cache = new LimitedCache<string, int>(10);
        cache.Add("seven", 7);

        Assert.True(cache.TryFind("seven", out var value));
        Assert.Equal(7, value);
        Assert.False(cache.TryFind("eight", out _));
        Assert.Equal((1, 1), (cache.Hits, cache.Misses));
    }

    [Fact]
    public void It_never_keeps_more_than_its_limit()
    {
        var cache = new LimitedCache<int, int>(100);
        for (var i = 0; i < 10_000; i++)
        {
            cache.Add(i, i);
            Assert.InRange(cache.Count, 1, 100);
        }
    }

    [Fact]
    public void What_is_in_use_stays_when_others_come_and_go()
    {
        var cache = new LimitedCache<int, int>(100);
        cache.Add(-1, -1);
        for (var i = 0; i < 10_000; i++)
        {
            cache.Add(i, i);
            Assert.True(cache.TryFind(-1, out _), $"dropped at {i}");
        }
    }

    [Fact]
    public void A_value_that_would_drive_all_others_out_is_not_kept()
    {
        var cache = new LimitedCache<string, int>(100);
        cache.Add("small", 1, cost: 10);
        cache.Add("large", 2, cost: 80);

        Assert.True(cache.TryFind("small", out _));
        Assert.False(cache.TryFind("large", out _));
    }

    [Fact]
    public void Threads_that_share_it_find_their_own_values()
    {
        var cache = new LimitedCache<int, int>(1_000);

        Parallel.For(0, 100_000, i =>
        {
            var key = i % 3_000;
            if (cache.TryFind(key, out var value))
            {
                Assert.Equal(key * 2, value);
            }
            else
            {
                cache.Add(key, key * 2);
            }
        });
    }
}
