using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Reads a picture that stands alone in its paragraph, with or without <c>{.decoration}</c> behind it.</summary>
/// <remarks>Whether the file is there, and can be used, is told when a document that prints it is laid out.</remarks>
internal static partial class PictureReader
{
    private const string Decoration = "decoration";

    /// <summary>The picture that a line consists of; null for any other line.</summary>
    public static LinkInline? Find(ContainerInline line)
    {
        if (line.FirstChild is not LinkInline { IsImage: true } picture || picture.Url is ['#', ..])
        {
            return null;
        }

        var rest = picture.NextSibling;
        while (rest is LineBreakInline || (rest is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
        {
            rest = rest.NextSibling;
        }

        return rest is null || (rest is BraceInline { IsAttributes: true } && rest.NextSibling is null) ? picture : null;
    }

    public static Block.Picture Read(LinkInline picture, string words, Sourced<string>? style, SourceSpan span, DiagnosticBag problems)
    {
        var path = picture.Url ?? "";
        if (!PicturePath().IsMatch(path))
        {
            problems.Add(MarkdownProblems.BadPicturePath(span, path));
        }

        if (style is { } other && other.Value != Decoration)
        {
            problems.Add(MarkdownProblems.UnknownStyle(other.Span, other.Value, [Decoration]));
        }
        else if (style is null && string.IsNullOrWhiteSpace(words))
        {
            problems.Add(MarkdownProblems.PictureWithoutWords(span, path));
        }

        var caption = string.IsNullOrWhiteSpace(picture.Title) ? null : picture.Title;
        return new Block.Picture(path, style is null ? words : "", caption, span);
    }

    [GeneratedRegex(@"^([a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*\.(png|jpe?g|svg)$")]
    private static partial Regex PicturePath();
}
