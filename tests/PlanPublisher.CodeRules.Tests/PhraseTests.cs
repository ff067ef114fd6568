using System.Text.RegularExpressions;

namespace PlanPublisher.CodeRules.Tests;

/// <summary>Phrases.txt, against which the words of languages are held, lists what the code prints.</summary>
public sealed partial class PhraseTests
{
    [Fact]
    public void The_list_of_phrases_has_those_that_are_printed_and_no_others()
    {
        var printed = new[] { "src", "templates" }
            .SelectMany(folder => Repository.Files(folder, "*.cs").Concat(Repository.Files(folder, "*.razor")))
            .SelectMany(path => PhrasesIn(Repository.Read(path)))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(printed, Repository.Read("src/PlanPublisher.Plans/Languages/Phrases.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The literals of first arguments, which may be a choice of two; and the nouns that are counted.</summary>
    private static IEnumerable<string> PhrasesIn(string code) =>
        Asked().Matches(code).SelectMany(match => Literal().Matches(FirstArgument(code, match.Index + match.Length)))
            .Concat(CountedNoun().Matches(code))
            .Select(match => match.Groups["words"].Value);

    private static string FirstArgument(string code, int start)
    {
        var (depth, end, isInText) = (0, start, false);
        for (; end < code.Length && depth >= 0; end++)
        {
            isInText ^= code[end] == '"';
            depth += isInText ? 0 : code[end] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (!isInText && depth == 0 && code[end] == ',')
            {
                break;
            }
        }

        return code[start..end];
    }

    [GeneratedRegex(@"[pP]hrases(\[|\.Of\(|\.Around\()")]
    private static partial Regex Asked();

    [GeneratedRegex("\"(?<words>[^\"]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("""[pP]hrases\.Counted\((?:[^()]|\([^()]*\))*?, "(?<words>[^"]+)"\)""")]
    private static partial Regex CountedNoun();
}
