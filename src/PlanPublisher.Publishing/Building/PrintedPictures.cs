using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Layout.Images;

namespace PlanPublisher.Publishing.Building;

/// <summary>The pictures that a composed document shows, read; those that are not there are told when it is laid out.</summary>
internal sealed partial class PrintedPictures(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) : IPictureFiles
{
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Of(string html, IPictureFiles folder) =>
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            from path in Shown().Matches(html).Select(match => match.Groups["path"].Value).Distinct()
            let file = folder.Read(path)
            where file is not null
            select KeyValuePair.Create(path, file.Value));

    public ReadOnlyMemory<byte>? Read(string path) => files.TryGetValue(path, out var file) ? file : null;

    /// <summary>The composer's own markup: paths of a plan have no signs that would have to be escaped.</summary>
    [GeneratedRegex("<img src=\"(?<path>[a-z0-9][a-z0-9./-]*)\"")]
    private static partial Regex Shown();
}
