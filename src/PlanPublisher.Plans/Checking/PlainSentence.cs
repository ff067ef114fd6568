using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Checking;

/// <summary>One sentence of a text: its words, the ids that it refers to or binds, and the place of each letter.</summary>
/// <param name="Words">Bindings and references stand in it as a sign that no figure has.</param>
/// <param name="Ids">Ids of references, and of the things whose figures are bound.</param>
internal sealed partial record PlainSentence(string Words, ImmutableHashSet<string> Ids, ImmutableArray<SourceSpan> Places)
{
    private const char Sign = '\uFFFC';

    public static IEnumerable<PlainSentence> Of(ImmutableArray<Inline> text)
    {
        var words = new StringBuilder();
        var places = new List<SourceSpan>();
        var ids = new List<(int At, string Id)>();
        Append(text, words, places, ids);
        var start = 0;
        foreach (var end in EndOfSentence().Matches(words.ToString()).Select(match => match.Index + match.Length).Append(words.Length))
        {
            var from = start;
            yield return new PlainSentence(
                words.ToString(from, end - from),
                [.. ids.Where(id => id.At >= from && id.At < end).Select(id => id.Id)],
                [.. places.Skip(from).Take(end - from)]);
            start = end;
        }
    }

    public SourceSpan PlaceOf(int start, int length)
    {
        var (first, last) = (Places[start], Places[start + length - 1]);
        return first.Source == last.Source && last.End > first.Start ? first.Through(last) : first;
    }

    private static void Append(
        ImmutableArray<Inline> text,
        StringBuilder words,
        List<SourceSpan> places,
        List<(int At, string Id)> ids)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case Inline.Text plain:
                    Append(plain, words, places);
                    continue;
                case Inline.Emphasis emphasis:
                    Append(emphasis.Children, words, places, ids);
                    continue;
                case Inline.Strong strong:
                    Append(strong.Children, words, places, ids);
                    continue;
                case Inline.Link link:
                    Append(link.Children, words, places, ids);
                    continue;
                case Inline.Reference reference:
                    ids.Add((words.Length, reference.TargetId));
                    break;
                case Inline.Binding binding:
                    ids.Add((words.Length, binding.Path.Split('.', '[')[0]));
                    break;
            }

            words.Append(inline is Inline.LineBreak ? ' ' : Sign);
            places.Add(inline.Span);
        }
    }

    /// <summary>Where the text stands in the file letter for letter, each letter has a place of its own.</summary>
    private static void Append(Inline.Text text, StringBuilder words, List<SourceSpan> places)
    {
        words.Append(text.Value);
        var isExact = text.Span.Text == text.Value;
        for (var i = 0; i < text.Value.Length; i++)
        {
            places.Add(isExact ? new SourceSpan(text.Span.Source, text.Span.Start + i, 1) : text.Span);
        }
    }

    [GeneratedRegex(@"(?<=[^0-9\s][.!?]|[0-9%\)][.!?])\s+(?=\p{Lu}|\uFFFC)", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();
}
