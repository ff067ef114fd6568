using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts.Caching;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Caching;
using PlanPublisher.Layout.Css;
using PlanPublisher.Pdf.Caching;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Typesetting;

namespace PlanPublisher.Publishing.Caching;

/// <summary>All that a process keeps from one document for the next. Whoever makes several documents owns one.</summary>
/// <remarks>
/// <para>
/// It is given down to the stages, which look into it by what a value follows from: the hash of a file, the text and style
/// of a paragraph, the glyphs of a font. A document is the same, byte by byte, with a cache, without one, and
/// whatever other documents went before (ADR 0009).
/// </para>
/// <para>
/// Limited in size. Safe to share between threads. The folders in which a foreign page's fonts are looked for are read
/// once in its life.
/// </para>
/// </remarks>
public sealed class TypesettingCache
{
    private const long MostFontBytes = 64 << 20;

    private const long MostSheets = 64;

    private const long MostTemplates = 4;

    private const long MostShelves = 64;

    private const long MostEditionBytes = 64 << 20;

    private const long MostWebFontBytes = 32 << 20;

    private readonly LimitedCache<(FontFace Face, string Characters), string> _webFonts = new(MostWebFontBytes);
    private readonly LimitedCache<string, FontFace> _faces = new(MostFontBytes);
    private readonly LimitedCache<(string Name, string Hash), ParsedSheet> _sheets = new(MostSheets);
    private readonly LimitedCache<string, FontShelf> _shelves = new(MostShelves);
    private readonly LimitedCache<(string Name, string Hash), KeptTemplates> _templates = new(MostTemplates);

    public LayoutCache Layout { get; } = new();

    public PdfCache Pdf { get; } = new();

    /// <summary>How many font files were found parsed.</summary>
    public long FontsFound => _faces.Hits;

    /// <summary>How many style sheets were found parsed.</summary>
    public long SheetsFound => _sheets.Hits;

    /// <summary>Editions that were made without a problem, by the hash of all that they are made from.</summary>
    internal LimitedCache<string, MadeEdition> Editions { get; } = new(MostEditionBytes);

    /// <summary>How many editions two documents, or two builds, had in common.</summary>
    public long EditionsFound => Editions.Hits;

    /// <summary>The font cut to some characters for web pages, as base 64.</summary>
    /// <param name="characters">Each once, in ascending order.</param>
    internal string WebFontOf(FontFace face, string characters, Func<FontFace, string> make)
    {
        if (!_webFonts.TryFind((face, characters), out var font))
        {
            font = make(face);
            _webFonts.Add((face, characters), font, font.Length * sizeof(char));
        }

        return font;
    }

    /// <summary>The face of a font file; parsed once for files of the same bytes.</summary>
    /// <exception cref="FontFormatException">The bytes are no font that can be used.</exception>
    internal FontFace FaceOf(ReadOnlyMemory<byte> file)
    {
        var hash = FontFace.HashOf(file.Span);
        if (!_faces.TryFind(hash, out var face))
        {
            face = FontFace.Parse(file);
            _faces.Add(hash, face, file.Length);
        }

        return face;
    }

    /// <summary>The style sheet of a text, and what is to be told of it each time.</summary>
    internal StyleSheet SheetOf(SourceText source, DiagnosticBag problems)
    {
        var key = (source.ToString(), source.Hash);
        if (!_sheets.TryFind(key, out var parsed))
        {
            var own = new DiagnosticBag();
            parsed = new ParsedSheet(StyleSheetParser.Parse(source, own), own.ToSorted());
            _sheets.Add(key, parsed);
        }

        foreach (var problem in parsed.Problems)
        {
            problems.Add(problem);
        }

        return parsed.Sheet;
    }

    /// <summary>The fonts of some folders, whose files are looked at once.</summary>
    internal FontShelf ShelfOf(ImmutableArray<string> folders)
    {
        var key = string.Join('\n', folders);
        if (!_shelves.TryFind(key, out var shelf))
        {
            shelf = new FontShelf(folders, this);
            _shelves.Add(key, shelf);
        }

        return shelf;
    }

    /// <param name="shown">The set's folder as messages show it.</param>
    internal KeptTemplates? TemplatesOf(string shown, string hash) =>
        _templates.TryFind((shown, hash), out var templates) ? templates : null;

    internal void Keep(string shown, KeptTemplates templates) => _templates.Add((shown, templates.Templates.Set.Hash), templates);

    private sealed record ParsedSheet(StyleSheet Sheet, ImmutableArray<Diagnostic> Problems);
}
