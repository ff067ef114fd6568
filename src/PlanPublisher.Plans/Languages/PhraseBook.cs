using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Languages;

/// <summary>The languages that a template set has words for.</summary>
public sealed class PhraseBook(ImmutableSortedDictionary<string, Phrases> byLanguage)
{
    private const string English = "en";
    private const string Folder = "words/";
    private const string Ending = ".yml";

    /// <param name="files">Of a template set, by path: a file of <c>words/</c> for each language.</param>
    /// <param name="shown">The set's folder as messages show it, with a slash at its end.</param>
    public static PhraseBook Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string shown, DiagnosticBag problems)
    {
        var languages = ImmutableSortedDictionary.CreateBuilder<string, Phrases>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files.Where(file => IsWords(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var language = path[Folder.Length..^Ending.Length];
            if (PhraseFile.Read(language, SourceText.Decode(path, bytes.Span, problems, shown), problems) is { } phrases)
            {
                languages.Add(language, phrases);
            }
        }

        return new PhraseBook(languages.ToImmutable());
    }

    /// <summary>The words for a language tag, or for its language alone: those of "cy" serve "cy-GB". Null if there are none.</summary>
    public Phrases? Find(string tag)
    {
        var language = tag.Split('-')[0];
        return byLanguage.GetValueOrDefault(tag) ?? byLanguage.GetValueOrDefault(language) ?? (language == English ? Phrases.English : null);
    }

    private static bool IsWords(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);
}
