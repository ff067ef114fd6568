using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Puts quotation marks around values that hold a colon, which YAML refuses on a key's line.</summary>
/// <remarks>
/// <c>target: by 2004-03-31: 20 co-ordinators in place</c> says clearly what it means, and nothing else can be meant.
/// Used only after YAML refused the text as it stands, so text that is good YAML is never touched.
/// </remarks>
internal static partial class ColonQuoting
{
    /// <returns>The text with the marks, and the offsets in it of the characters that were put in.</returns>
    public static (string Text, ImmutableArray<int> Inserted) Quote(string yaml)
    {
        var text = new StringBuilder(yaml.Length + 16);
        var inserted = ImmutableArray.CreateBuilder<int>();
        var copied = 0;
        foreach (Match line in KeyLine().Matches(yaml))
        {
            var value = line.Groups["value"];
            text.Append(yaml, copied, value.Index - copied);
            AppendQuoted(text, value.Value, inserted);
            copied = value.Index + value.Length;
        }

        text.Append(yaml, copied, yaml.Length - copied);
        return (text.ToString(), inserted.ToImmutable());
    }

    private static void AppendQuoted(StringBuilder text, string value, ImmutableArray<int>.Builder inserted)
    {
        Insert(text, inserted);
        foreach (var character in value)
        {
            text.Append(character);
            if (character == '\'')
            {
                Insert(text, inserted);
            }
        }

        Insert(text, inserted);
    }

    private static void Insert(StringBuilder text, ImmutableArray<int>.Builder inserted)
    {
        inserted.Add(text.Length);
        text.Append('\'');
    }

    /// <summary>A key and a value on one line, where the value begins as plain text and has a colon in it.</summary>
    [GeneratedRegex(
        """^[ ]*(?:-[ ]+)*[A-Za-z][A-Za-z0-9-]*:[ ]+(?<value>[^\s"'\[\]{}|>&*!#%@`,-][^\r\n]*?:(?:[ ][^\r\n]*?)?)[ ]*\r?$""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
