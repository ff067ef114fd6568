using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.PlainEnglish;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>Reads one document as its public would, and notes what could be said more plainly.</summary>
internal sealed class DocumentReader(Plan plan, JargonList jargon, DiagnosticBag advice)
{
    private const int MostWords = 25;

    public DocumentReading Read(ResolvedDocument document, ComposedDocument composed)
    {
        // Mistakes in the page are told where it is laid out.
        var page = HtmlReader.Read(composed.Html, new DiagnosticBag()).Root;
        var abbreviations = new AbbreviationReader(plan, page);
        var id = document.Definition.Id.Value;
        var unexplained = new SortedSet<string>(StringComparer.Ordinal);
        var parts = ImmutableArray.CreateBuilder<PartReading>();
        foreach (var part in PassageReader.Read(page, composed, document.Parts.Select(part => part.Id)))
        {
            var measures = ReadingMeasures.None;
            foreach (var passage in part.Passages)
            {
                measures = measures.And(Read(passage));
                foreach (var word in abbreviations.NewIn(passage.Words))
                {
                    unexplained.Add(word);
                    var place = SentencePlace.Of(passage.Span, passage.Words, word) ?? passage.Span;
                    advice.Add(PlainEnglishProblems.NotExplained(place, word, id, AbbreviationReader.MeaningOf(word, plan)));
                }
            }

            parts.Add(new PartReading(part.PartId, measures));
        }

        return new DocumentReading(plan.Id, id, document.Title, parts.ToImmutable(), [.. unexplained]);
    }

    private ReadingMeasures Read(Passage passage)
    {
        var measures = ReadingMeasures.None;
        foreach (var sentence in passage.IsRunningText ? SentenceSplitter.Split(passage.Words) : [passage.Words])
        {
            foreach (var (found, entry) in jargon.In(sentence))
            {
                if (SentencePlace.Of(passage.Span, sentence, found) is { } place)
                {
                    advice.Add(PlainEnglishProblems.Jargon(place, found, entry.Plainer.Value, sentence));
                }
            }

            measures = passage.IsRunningText ? measures.And(Measure(sentence, passage.Span)) : measures;
        }

        return measures;
    }

    private ReadingMeasures Measure(string sentence, SourceSpan paragraph)
    {
        var words = SpokenWords.In(sentence);
        var place = SentencePlace.Of(paragraph, sentence);
        if (words.Length > MostWords)
        {
            advice.Add(PlainEnglishProblems.LongSentence(place, words.Length, MostWords, sentence));
        }

        return new ReadingMeasures(
            1, words.Length, words.Sum(word => SyllableCounter.Count(word.Text)), new LongestSentence(words.Length, sentence, place));
    }
}
