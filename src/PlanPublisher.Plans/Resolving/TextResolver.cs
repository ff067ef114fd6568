using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Replaces references and bindings in blocks of text by what they stand for.</summary>
internal sealed class TextResolver(
    string documentId,
    ReferenceTable references,
    FigureTable figures,
    ThingMaker things,
    DiagnosticBag problems)
{
    private const int MostHints = 100;

    /// <summary>What has been put into texts of this document, and where.</summary>
    private readonly Dictionary<string, SourceSpan> _inserted = new(StringComparer.Ordinal);

    /// <summary>How often the nearest name has been looked for.</summary>
    private int _hints;

    public IEnumerable<string> Inserted => _inserted.Keys;

    public ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks) => [.. blocks.Select(Resolve).OfType<Block>()];

    public ImmutableArray<Inline> Resolve(ImmutableArray<Inline> inlines) => [.. inlines.Select(Resolve)];

    public ProsePart Resolve(ProsePart part) => part with { Content = Resolve(part.Content) };

    public ImmutableArray<GoalSection> Resolve(ImmutableArray<GoalSection> sections) =>
    [
        .. sections.Select(section => section with
        {
            Heading = Resolve(section.Heading),
            Content = Resolve(section.Content),
        }),
    ];

    /// <returns>Null for an insertion of something that does not exist, which is an error.</returns>
    private Block? Resolve(Block block) => block switch
    {
        Block.Heading heading => heading with { Content = Resolve(heading.Content) },
        Block.Paragraph paragraph => paragraph with { Content = Resolve(paragraph.Content) },
        Block.List list => list with
        {
            Items = [.. list.Items.Select(item => item with { Content = Resolve(item.Content) })],
        },
        Block.Quotation quotation => quotation with
        {
            Content = Resolve(quotation.Content),
            Attribution = quotation.Attribution is { } who ? Resolve(who) : null,
        },
        Block.Callout callout => callout with { Content = Resolve(callout.Content) },
        Block.Table table => Resolve(table),
        Block.DefinitionList definitions => definitions with
        {
            Entries =
            [
                .. definitions.Entries.Select(entry => entry with
                {
                    Term = Resolve(entry.Term),
                    Meaning = Resolve(entry.Meaning),
                }),
            ],
        },
        Block.Insertion insertion => Resolve(insertion),
        Block.Placed or Block.Picture => block,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Block.Table Resolve(Block.Table table)
    {
        return table with
        {
            Caption = Resolve(table.Caption),
            HeadRows = [.. table.HeadRows.Select(ResolveRow)],
            BodyRows = [.. table.BodyRows.Select(ResolveRow)],
            Notes = [.. table.Notes.Select(Resolve)],
        };

        TableRow ResolveRow(TableRow row) => row with
        {
            Cells = [.. row.Cells.Select(cell => cell with { Content = Resolve(cell.Content) })],
        };
    }

    private Block.Placed? Resolve(Block.Insertion insertion)
    {
        var id = insertion.TargetId;
        if (things.Make(id, this) is not { } thing)
        {
            problems.Add(references.LabelOf(id) is null
                ? InsertingProblems.UnknownThing(insertion.Span, id, references.InsertableIds)
                : InsertingProblems.NotAThing(insertion.Span, id));
            return null;
        }

        // The same text can be resolved for two parts of a document: a goal's card and its chapter.
        if (!_inserted.TryAdd(id, insertion.Span) && _inserted[id] != insertion.Span)
        {
            problems.Add(InsertingProblems.InsertedTwice(insertion.Span, id, documentId, _inserted[id]));
        }

        return new Block.Placed(thing, insertion.Span);
    }

    private Inline Resolve(Inline inline) => inline switch
    {
        Inline.Reference reference => Resolve(reference),
        Inline.Binding binding => Resolve(binding),
        Inline.Emphasis emphasis => emphasis with { Children = Resolve(emphasis.Children) },
        Inline.Strong strong => strong with { Children = Resolve(strong.Children) },
        Inline.Link link => link with { Children = Resolve(link.Children) },
        Inline.Footnote footnote => footnote with { Content = Resolve(footnote.Content) },
        _ => inline,
    };

    private Inline Resolve(Inline.Reference reference)
    {
        var id = reference.TargetId;
        if (references.LabelOf(id) is not { } label)
        {
            problems.Add(ResolvingProblems.UnknownReference(reference.Span, id, MayHint() ? references.Ids : []));
            return new Inline.Text(reference.Words ?? id, reference.Span);
        }

        var words = reference.Words ?? label;
        if (references.PlaceOf(id) is { } place)
        {
            return new Inline.CrossReference(place, words, reference.Span);
        }

        if (references.HasPlaceElsewhere(id))
        {
            problems.Add(ResolvingProblems.NotInDocument(reference.Span, id, documentId));
        }

        return new Inline.Text(words, reference.Span);
    }

    /// <summary>A text of front matter with its bindings: <c>title: Street crime, {street-crime.year}</c>.</summary>
    public Sourced<string> Resolve(Sourced<string> text) => text with
    {
        Value = FrontMatterBindings.Replace(text, (path, span) =>
        {
            if (figures.Find(path) is { } value)
            {
                return value;
            }

            problems.Add(ResolvingProblems.UnknownBinding(span, path, figures.Paths));
            return "";
        }),
    };

    private Inline Resolve(Inline.Binding binding)
    {
        if (figures.Find(binding.Path) is { } value)
        {
            return new Inline.BoundText(value, binding.Path, binding.Span);
        }

        problems.Add(ResolvingProblems.UnknownBinding(binding.Span, binding.Path, MayHint() ? figures.Paths : []));
        return new Inline.Text("", binding.Span);
    }

    /// <summary>Each hint looks through all names of the plan: a thousand mistakes would take the time of a thousand plans.</summary>
    private bool MayHint() => _hints++ < MostHints;
}
