using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Html;

/// <summary>Reads HTML into an immutable tree.</summary>
/// <remarks>
/// Follows HTML, 13.2 "Parsing HTML documents", by AngleSharp, whose types stay in this folder. Comments and processing
/// instructions are dropped. It runs no script and loads nothing.
/// </remarks>
public static class HtmlReader
{
    /// <summary>The deepest nesting, so that stages may walk trees recursively. No page that people wrote comes near it.</summary>
    private const int DeepestNesting = 256;

    /// <summary>Reads a page. One that is nested too deep is an error in <paramref name="problems"/>, and comes back empty.</summary>
    /// <param name="name">How messages call the text.</param>
    public static HtmlDocument Read(string html, DiagnosticBag problems, string name = "document.html")
    {
        var source = new SourceText(name, html);
        try
        {
            return Read(source, problems);
        }
        catch (NestedTooDeepException tooDeep)
        {
            problems.Add(HtmlProblems.TooDeep(source.Span(tooDeep.Offset, 0), DeepestNesting));
            return Read(new SourceText(name, ""), new DiagnosticBag());
        }
    }

    private static HtmlDocument Read(SourceText source, DiagnosticBag problems)
    {
        using var document = Parse(source, problems);
        var tree = new TreeBuilder(source.Text);
        var root = tree.Build(document.DocumentElement);
        var language = document.DocumentElement.GetAttribute("lang") ?? "";
        return new HtmlDocument(root, document.Title ?? "", language, tree.ElementCount);
    }

    private static IHtmlDocument Parse(SourceText source, DiagnosticBag problems)
    {
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            SkipComments = true,
            MaximumDepth = DeepestNesting + 1,
            OnCreated = new NestingLimit(DeepestNesting).Check,
        });
        parser.Error += (_, thrown) =>
        {
            if (thrown is HtmlErrorEvent error && error.Code != (int)HtmlParseError.DoctypeMissing)
            {
                // Only the offset is of use: AngleSharp counts lines and columns in sixteen bits.
                var at = Math.Clamp(error.Position.Index, 0, source.Text.Length);
                if (ClosesMixedCase(source.Text.AsSpan(at)))
                {
                    return;
                }

                problems.Add(HtmlProblems.NotWellFormed(source.Span(at, 0), Sentence(error.Message)));
            }
        };
        return parser.ParseDocument(source.Text);
    }

    /// <summary>
    /// AngleSharp gives names of drawings their capitals back when they open, but not when they close, and then takes the
    /// two for different elements; it closes the right one all the same.
    /// </summary>
    private static bool ClosesMixedCase(ReadOnlySpan<char> rest)
    {
        foreach (var name in (ReadOnlySpan<string>)["clipPath", "linearGradient", "radialGradient", "textPath", "foreignObject"])
        {
            if (rest.StartsWith("</", StringComparison.Ordinal) && rest[2..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>AngleSharp's message in the form of ours: lower case, without a full stop.</summary>
    private static string Sentence(string message)
    {
        var text = message.TrimEnd('.');
        return text.Length == 0 ? "an error of syntax" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
