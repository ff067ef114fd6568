using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PlanPublisher.Web.Live;

/// <summary>Hands what happens to every page that listens.</summary>
/// <remarks>
/// A reader that is slower than events come misses the oldest: each event only says that there is news, and the page then
/// asks the server how things stand.
/// </remarks>
public sealed class LiveFeed
{
    private const int Waiting = 64;

    private ImmutableList<Channel<LiveEvent>> _readers = [];

    public int Readers => _readers.Count;

    public void Send(LiveEvent news)
    {
        foreach (var reader in _readers)
        {
            reader.Writer.TryWrite(news);
        }
    }

    /// <summary>What happens from now on, until the reader goes away.</summary>
    public async IAsyncEnumerable<LiveEvent> ListenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<LiveEvent>(new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref _readers, (list, added) => list.Add(added), channel);
        try
        {
            await foreach (var news in channel.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return news;
            }
        }
        finally
        {
            ImmutableInterlocked.Update(ref _readers, (list, gone) => list.Remove(gone), channel);
        }
    }
}
