using System.Collections.Immutable;
using PlanPublisher.Publishing.Caching;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>Sets many pages in one process, over all its processors.</summary>
/// <remarks>
/// The pages share a cache, so that what they have in common is measured, broken into lines and compressed once. A page
/// that fails does not keep the others from being made. Which processor takes which page changes no byte.
/// </remarks>
public static class TypesettingBatch
{
    /// <param name="cache">Null to make each page by itself; the files are the same.</param>
    /// <param name="progress">Told how many pages are finished.</param>
    /// <returns>What became of each page, in the order of the requests.</returns>
    public static ImmutableArray<TypesetResult> Run(
        ImmutableArray<TypesetRequest> requests,
        TypesettingCache? cache,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        var results = new TypesetResult[requests.Length];
        var finished = 0;
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        Parallel.For(0, requests.Length, options, i =>
        {
            results[i] = Typeset(requests[i], cache, cancellation);
            progress?.Report(Interlocked.Increment(ref finished));
        });
        return [.. results];
    }

    private static TypesetResult Typeset(TypesetRequest request, TypesettingCache? cache, CancellationToken cancellation)
    {
        try
        {
            return Typesetter.Typeset(request, progress: null, cache, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new TypesetResult(0, [TypesettingProblems.NotWritten(request.OutputPath)]);
        }
    }
}
