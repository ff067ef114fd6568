using System.Text;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles.Values;

/// <summary>Grammars of keywords.</summary>
/// <remarks>The keyword of an enumeration's member is its name with hyphens: AvoidPage, avoid-page.</remarks>
internal static class KeywordGrammar
{
    /// <summary>All members of an enumeration.</summary>
    public static Grammar<T> Of<T>() where T : struct, Enum =>
        From(Enum.GetValues<T>().ToDictionary(value => Hyphenated(value.ToString()), value => value));

    public static Grammar<T> From<T>(IReadOnlyDictionary<string, T> values) => reader =>
    {
        if (reader.Current is not { Kind: CssTokenKind.Ident } piece
            || !values.TryGetValue(piece.Text.ToLowerInvariant(), out var value))
        {
            return null;
        }

        reader.Take();
        return (_, _) => value;
    };

    /// <summary>The members of an enumeration as a property's syntax: "auto | avoid | avoid-page".</summary>
    public static string Syntax<T>() where T : struct, Enum =>
        string.Join(" | ", Enum.GetNames<T>().Select(Hyphenated));

    private static string Hyphenated(string name)
    {
        var keyword = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && keyword.Length > 0)
            {
                keyword.Append('-');
            }

            keyword.Append(char.ToLowerInvariant(c));
        }

        return keyword.ToString();
    }
}
