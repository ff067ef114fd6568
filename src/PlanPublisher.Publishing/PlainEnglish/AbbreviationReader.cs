using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.PlainEnglish;
using PlanPublisher.Publishing.PlainTexts;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>Follows the abbreviations through one document, and finds those that it does not explain.</summary>
/// <remarks>
/// Explained is what the text says in brackets where it first stands, and what a glossary says that the document prints. A glossary in another
/// document does not help this one's readers.
/// </remarks>
internal sealed class AbbreviationReader
{
    private readonly HashSet<string> _known;

    public AbbreviationReader(Plan plan, HtmlElement page)
    {
        _known = [.. Abbreviations.AcceptedIn(plan)];
        _known.UnionWith(TermsOf(page, isInGlossary: false).SelectMany(term => Abbreviations.In(term)).Select(found => found.Word));
    }

    /// <summary>Those of a paragraph that stand in the document for the first time, unexplained.</summary>
    public IEnumerable<string> NewIn(string paragraph)
    {
        foreach (var (word, _) in Abbreviations.In(paragraph))
        {
            if (_known.Add(word) && !Abbreviations.IsExplainedIn(paragraph, word))
            {
                yield return word;
            }
        }
    }

    /// <summary>What the plan's glossary says; null if it has no such entry.</summary>
    public static string? MeaningOf(string abbreviation, Plan plan) =>
        plan.Glossary?.Entries.FirstOrDefault(entry => entry.Abbreviation == abbreviation)?.MeaningText;

    private static IEnumerable<string> TermsOf(HtmlElement element, bool isInGlossary)
    {
        var isInside = isInGlossary || element.HasClass("glossary");
        return isInside && element.Name == "dt"
            ? [PlainInlines.Of(element.Children)]
            : element.Children.OfType<HtmlElement>().SelectMany(child => TermsOf(child, isInside));
    }
}
