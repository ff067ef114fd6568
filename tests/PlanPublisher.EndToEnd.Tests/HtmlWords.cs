using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The words that a page says when it is shown under the print style sheet, in order.</summary>
/// <remarks>
/// Independent of our own style engine: it looks up in the style sheet's text which classes are not shown and which begin
/// a line of their own. Generated content is added where the print style sheet makes it: the sign of an open point, and
/// page numbers in the contents.
/// </remarks>
internal sealed partial class HtmlWords
{
    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup"];

    private readonly HashSet<string> _hidden;
    private readonly HashSet<string> _blocks;
    private readonly Func<IElement, string> _pageOf;
    private readonly StringBuilder _text = new();

    private HtmlWords(string printStyles, Func<IElement, string> pageOf)
    {
        _hidden = ClassesWith(printStyles, "none");
        _blocks = ClassesWith(printStyles, "block");
        _pageOf = pageOf;
    }

    /// <param name="pageOf">The page number that a link of the contents list prints.</param>
    public static IReadOnlyList<string> Of(IElement root, string printStyles, Func<IElement, string> pageOf)
    {
        var words = new HtmlWords(printStyles, pageOf);
        words.Walk(root);
        return Split(words._text.ToString());
    }

    public static string Normal(string text) => string.Join(' ', Split(text));

    private static string[] Split(string text) => text.Split([' ', '\n', '\r', '\t', '\u2003', '\u2002'], StringSplitOptions.RemoveEmptyEntries);

    private void Walk(IElement element)
    {
        if (element.LocalName is "style" or "script" or "head" or "template"
            || element.GetAttribute("aria-hidden") == "true"
            || element.ClassList.Any(_hidden.Contains))
        {
            return;
        }

        var isBlock = !Inline.Contains(element.LocalName) || element.ClassList.Any(_blocks.Contains);
        Separate(isBlock);
        if (element.ClassList.Contains("tbc"))
        {
            _text.Append("□ ");
        }

        if (element.GetAttribute("role") == "img")
        {
            _text.Append(element.GetAttribute("aria-label"));
        }
        else
        {
            WalkChildren(element);
        }

        if (element.LocalName == "a" && element.Closest("nav.contents") is not null)
        {
            _text.Append(' ').Append(_pageOf(element));
        }

        Separate(isBlock);
    }

    private void WalkChildren(IElement element)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IElement child)
            {
                Walk(child);
            }
            else if (node is IText text)
            {
                _text.Append(text.Data);
            }
        }
    }

    private void Separate(bool isBlock)
    {
        if (isBlock)
        {
            _text.Append(' ');
        }
    }

    private static HashSet<string> ClassesWith(string styles, string display) =>
    [
        .. Rule().Matches(CommentPattern().Replace(styles, ""))
            .Where(rule => Regex.IsMatch(rule.Groups["body"].Value, $@"(^|;|\s)display:\s*{display}\b"))
            .SelectMany(rule => rule.Groups["selectors"].Value.Split(','))
            .Select(selector => selector.Trim())
            .Where(selector => Regex.IsMatch(selector, @"^\.[\w-]+$"))
            .Select(selector => selector[1..]),
    ];

    [GeneratedRegex(@"(?<selectors>[^{}]+)\{(?<body>[^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex CommentPattern();
}
