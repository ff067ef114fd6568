using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Replaces bindings in a text of front matter, which is not Markdown.</summary>
internal static partial class FrontMatterBindings
{
    /// <param name="valueOf">The words for a path that stands at the place given.</param>
    public static string Replace(Sourced<string> text, Func<string, SourceSpan, string> valueOf) =>
        Binding().Replace(text.Value, match =>
            match.Groups["escaped"].Success ? match.Groups["escaped"].Value : valueOf(match.Groups["path"].Value, PlaceOf(text, match)));

    /// <summary>The binding's own place where the text stands in the file letter for letter, otherwise the whole text's.</summary>
    private static SourceSpan PlaceOf(Sourced<string> text, Match match)
    {
        var at = text.Span.Text.IndexOf(text.Value, StringComparison.Ordinal);
        return at < 0 ? text.Span : new SourceSpan(text.Span.Source, text.Span.Start + at + match.Index, match.Length);
    }

    [GeneratedRegex(@"\\(?<escaped>\{)|\{(?<path>[a-z][^{}\r\n]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Binding();
}
