using System.Text;

namespace PlanPublisher.Plans.Model;

/// <summary>The form of ids, which are also names of files, folders and places in web addresses.</summary>
public static class PlanId
{
    /// <summary>The form as a regular expression of ECMA-262, for schemas.</summary>
    public const string Pattern = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    /// <summary>Small letters a to z and digits, in words joined by single hyphens.</summary>
    public static bool IsValid(string id)
    {
        var previous = '-';
        foreach (var character in id)
        {
            var isHyphen = character == '-';
            if (!(isHyphen ? previous != '-' : char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)))
            {
                return false;
            }

            previous = character;
        }

        return previous != '-';
    }

    /// <summary>An id from words: "Key initiatives (Goal 1)" is "key-initiatives-goal-1". Empty if nothing is left.</summary>
    public static string FromWords(string words)
    {
        var id = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '\u2019') && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
