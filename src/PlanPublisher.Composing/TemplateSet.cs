using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Composing.Branding;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Templates;
using PlanPublisher.Templates.Branding;

namespace PlanPublisher.Composing;

/// <summary>What gives documents their shape and look: the compiled templates with style sheets and fonts.</summary>
/// <remarks>Made from bytes; whoever publishes reads the files. The components themselves are compiled in.</remarks>
public sealed record TemplateSet
{
    private const string FontFolder = "fonts/";

    public required string Name { get; init; }

    /// <summary>SHA-256 over the sources of the templates and every file of the set, as lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The colours, the logo and the art on covers.</summary>
    public required Brand Brand { get; init; }

    /// <summary>The style sheet for screens, after the list of colours that it names.</summary>
    public required string WebStyles { get; init; }

    /// <summary>The style sheet for paper and PDF, with colours in place of their names. It also declares the typefaces for all media.</summary>
    public required string PrintStyles { get; init; }

    /// <summary>What drafts add to <see cref="PrintStyles"/>.</summary>
    public required string DraftStyles { get; init; }

    /// <summary>What large print changes of <see cref="PrintStyles"/>.</summary>
    public string LargePrintStyles { get; init; } = "";

    /// <summary>The style sheet of reports on changes, for screens.</summary>
    public string ChangesStyles { get; init; } = "";

    /// <summary>The same for paper and PDF; the typefaces are those of <see cref="PrintStyles"/>.</summary>
    public string ChangesPrintStyles { get; init; } = "";

    /// <summary>The languages that there are words for.</summary>
    public required PhraseBook Phrases { get; init; }

    /// <summary>The font files by the address that the style sheets use: <c>fonts/SourceSans3-Bold.ttf</c>.</summary>
    public required ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Fonts { get; init; }

    /// <summary>Makes a set from its files. A file that is missing is an error and then taken as empty.</summary>
    /// <param name="files">By path relative to the set's folder, with forward slashes.</param>
    /// <param name="folder">The set's folder as messages show it, with a slash at its end.</param>
    public static TemplateSet FromFiles(
        string name,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files,
        DiagnosticBag problems,
        string folder = "")
    {
        var reader = new BrandReader(name, folder, files, problems);
        var brand = reader.Read();
        return new TemplateSet
        {
            Name = name,
            Hash = HashOf(files),
            Brand = brand,
            WebStyles = reader.ColourList + ReadStyles(name, files, "styles/web.css", problems),
            PrintStyles = BrandReader.WithColours(ReadStyles(name, files, "styles/print.css", problems), brand),
            DraftStyles = BrandReader.WithColours(ReadStyles(name, files, "styles/draft.css", problems), brand),
            LargePrintStyles = BrandReader.WithColours(ReadOptional(files, "styles/large-print.css", problems), brand),
            ChangesStyles = reader.ColourList + ReadOptional(files, "styles/changes.css", problems),
            ChangesPrintStyles = BrandReader.WithColours(ReadOptional(files, "styles/changes-print.css", problems), brand),
            Phrases = PhraseBook.Read(files, folder, problems),
            Fonts = files
                .Where(file => file.Key.StartsWith(FontFolder, StringComparison.Ordinal))
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    private static string ReadStyles(
        string name,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files,
        string path,
        DiagnosticBag problems)
    {
        if (files.TryGetValue(path, out var bytes))
        {
            return SourceText.Decode(path, bytes.Span, problems).Text;
        }

        problems.Add(ComposingProblems.MissingTemplateFile(name, path));
        return "";
    }

    private static string ReadOptional(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path, DiagnosticBag problems) =>
        files.TryGetValue(path, out var bytes) ? SourceText.Decode(path, bytes.Span, problems).Text : "";

    private static string HashOf(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in TemplateSources.Read())
        {
            Append(hash, path, bytes);
        }

        foreach (var (path, bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            Append(hash, path, bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string path, ReadOnlySpan<byte> bytes)
    {
        // Hashes of fixed length keep one file's end apart from the next one's beginning.
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
        hash.AppendData(SHA256.HashData(bytes));
    }
}
