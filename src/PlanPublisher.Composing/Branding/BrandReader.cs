using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Templates.Branding;

namespace PlanPublisher.Composing.Branding;

/// <summary>Reads the brand of a template set: <c>brand/colours.css</c>, <c>brand/logo.svg</c>, <c>brand/cover.svg</c>.</summary>
internal sealed partial class BrandReader(
    string set,
    string folder,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files,
    DiagnosticBag problems)
{
    public const string Colours = "brand/colours.css";

    /// <summary>The logo is as high as the look has it, the art on covers as wide as the type area.</summary>
    private static readonly (string Side, string Length) LogoSize = ("height", "18mm");

    private static readonly (string Side, string Length) CoverArtSize = ("width", "168mm");

    /// <summary>The list of colours as it stands in the file, for screens.</summary>
    public string ColourList { get; private set; } = "";

    public Brand Read()
    {
        var colours = ImmutableSortedDictionary<string, string>.Empty;
        var inks = ImmutableSortedDictionary<string, ImmutableArray<int>>.Empty;
        if (Source(Colours) is { } list)
        {
            ColourList = list.Text[..InkFile.StartIn(list.Text)];
            colours = ColourFile.Read(list, problems).Light.ToImmutableSortedDictionary(
                colour => colour.Key, colour => colour.Value.Value, StringComparer.Ordinal);
            inks = InkFile.Read(list, colours, problems);
        }

        return new Brand(colours, Picture("brand/logo.svg", LogoSize), Picture("brand/cover.svg", CoverArtSize)) { Inks = inks };
    }

    /// <summary>Puts the colours in the place of their names, for paper. The places of all that follows stay as they are.</summary>
    public static string WithColours(string styles, Brand brand) =>
        NamedColour().Replace(styles, match => brand.Colour(match.Groups["name"].Value).PadRight(match.Length));

    private string Picture(string path, (string Side, string Length) size) =>
        Source(path) is { } source ? BrandPicture.Read(source, size, problems) : "";

    private SourceText? Source(string path)
    {
        if (files.TryGetValue(path, out var bytes))
        {
            return SourceText.Decode(path, bytes.Span, problems, folder);
        }

        problems.Add(ComposingProblems.MissingTemplateFile(set, path));
        return null;
    }

    [GeneratedRegex(@"var\(--(?<name>[a-z0-9-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedColour();
}
