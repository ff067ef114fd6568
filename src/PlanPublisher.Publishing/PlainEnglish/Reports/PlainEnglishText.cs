using System.Globalization;
using System.Text;

namespace PlanPublisher.Publishing.PlainEnglish.Reports;

/// <summary>How documents read, as a table for people: a row a part.</summary>
public static class PlainEnglishText
{
    private const string Whole = "all of it";

    public static string Of(PlainEnglishResult result)
    {
        var text = new StringBuilder();
        foreach (var document in result.Documents)
        {
            Append(text, document);
        }

        if (result.Documents.IsEmpty)
        {
            return "";
        }

        return text.Append("Reading age: Flesch-Kincaid grade and five years, from words a sentence and syllables a word; syllables are counted by rule.\n")
            .Append("It says how long words and sentences are, not whether they are understood; - stands where there are fewer than 100 words.\n")
            .ToString();
    }

    private static void Append(StringBuilder text, DocumentReading document)
    {
        var width = document.Parts.Select(part => part.PartId.Length).Append(Whole.Length).Max();
        text.Append(document.PlanId).Append('/').Append(document.DocumentId).Append(": ").Append(document.Title).Append('\n');
        text.Append("    ").Append("part".PadRight(width)).Append("  sentences   words  average  longest  reading age\n");
        foreach (var part in document.Parts.Where(part => part.Measures.Sentences > 0))
        {
            AppendRow(text, part.PartId.PadRight(width), part.Measures, isPlaceShown: true);
        }

        AppendRow(text, Whole.PadRight(width), document.Measures, isPlaceShown: false);
        if (document.Measures.Longest is { } longest)
        {
            text.Append("    the longest: ‘").Append(longest.Text).Append("’\n");
        }

        if (!document.Unexplained.IsEmpty)
        {
            text.Append("    not explained where they first stand: ").AppendJoin(", ", document.Unexplained).Append('\n');
        }

        text.Append('\n');
    }

    private static void AppendRow(StringBuilder text, string name, ReadingMeasures measures, bool isPlaceShown)
    {
        text.Append(CultureInfo.InvariantCulture, $"    {name}  {measures.Sentences,9}  {measures.Words,6}  {measures.Average,7:0.0}");
        text.Append(CultureInfo.InvariantCulture, $"  {measures.Longest?.Words ?? 0,7}  {measures.Age?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-",11}");
        text.Append(isPlaceShown && measures.Longest is { } longest ? $"  {longest.Span}" : "").Append('\n');
    }
}
