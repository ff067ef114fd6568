using System.Collections.Immutable;
using System.Globalization;

namespace PlanPublisher.Plans.Languages;

/// <summary>What PlanPublisher prints by itself around an author's words, in the language of a plan: heads, labels, dates.</summary>
/// <remarks>
/// A phrase is known by its English words, which stand in the code where it is printed. Another language has its words in a file
/// of the template set, read by <see cref="PhraseFile"/>; nothing comes from the culture of a machine.
/// </remarks>
public sealed class Phrases
{
    /// <summary>British English, in which the phrases are written.</summary>
    public static readonly Phrases English = new(
        "en-GB",
        ImmutableDictionary<string, string>.Empty,
        [.. Enumerable.Range(1, 12).Select(month => BritishFormat.MonthName(month))]);

    private readonly ImmutableDictionary<string, string> _words;
    private readonly ImmutableArray<string> _months;

    internal Phrases(string language, ImmutableDictionary<string, string> words, ImmutableArray<string> months)
    {
        (Language, _words, _months) = (language, words, months);
    }

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>Any English: a file of words may put others in place of ours.</summary>
    public bool IsEnglish => Language == "en" || Language.StartsWith("en-", StringComparison.Ordinal);

    /// <summary>The words for a phrase; where a file has none, which is told when it is read, the English.</summary>
    public string this[string english] => _words.GetValueOrDefault(english, english);

    /// <summary>The same with values in the places that the phrase has for them: "Goal {number}".</summary>
    public string Of(string english, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var words = this[english];
        foreach (var (name, value) in values)
        {
            words = words.Replace($"{{{name}}}", Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return words;
    }

    /// <summary>A phrase in the middle of which something else than words stands, such as a link: what is before and behind it.</summary>
    /// <param name="middle">The name of that place.</param>
    public (string Before, string After) Around(string english, string middle, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var place = $"{{{middle}}}";
        var words = Of(english, values);
        var at = words.IndexOf(place, StringComparison.Ordinal);
        return at < 0 ? (words, "") : (words[..at], words[(at + place.Length)..]);
    }

    /// <summary>"1 April 2003".</summary>
    public string Date(DateOnly date) => $"{date.Day} {Month(date)}";

    /// <summary>"April 2003".</summary>
    public string Month(DateOnly date) => $"{_months[date.Month - 1]} {date.Year.ToString("D4", CultureInfo.InvariantCulture)}";
}
