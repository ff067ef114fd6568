using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Builds the tree from YAML events and refuses what plans do not need: anchors, tags, merge keys, depth.</summary>
/// <remarks>Reading ends at the first refusal: what follows an anchor or a sixth level is not worth a message.</remarks>
internal sealed class YamlTreeReader(YamlPlaces places, DiagnosticBag problems)
{
    private const int MostLevels = 8;
    private const int MostValues = 10_000;

    private int _values;

    /// <summary>Where the last event ended that could be read.</summary>
    private Mark _last = Mark.Empty;

    /// <exception cref="YamlException">The text is not YAML.</exception>
    public FrontMatterNode.Mapping? Read(string yaml)
    {
        try
        {
            return ReadRoot(yaml);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // On some broken texts YamlDotNet's scanner fails by these instead of its own exception.
            throw new YamlException(_last, _last, "it is not YAML", exception);
        }
    }

    private FrontMatterNode.Mapping? ReadRoot(string yaml)
    {
        var events = new Parser(new StringReader(yaml));
        events.Consume<StreamStart>();
        if (!events.TryConsume<DocumentStart>(out _))
        {
            problems.Add(FrontMatterProblems.NotKeys(places.Source.Span(places.Start, 0)));
            return null;
        }

        var root = ReadNode(events, 0);
        if (root is null || !events.TryConsume<DocumentEnd>(out _))
        {
            return null;
        }

        if (root is not FrontMatterNode.Mapping mapping)
        {
            problems.Add(FrontMatterProblems.NotKeys(root.Span));
            return null;
        }

        if (!events.TryConsume<StreamEnd>(out _))
        {
            var next = events.Current!;
            problems.Add(FrontMatterProblems.NotAllowed(places.Span(next.Start, next.End), "a second document"));
            return null;
        }

        return mapping;
    }

    private FrontMatterNode? ReadNode(Parser events, int depth)
    {
        var next = events.Current ?? throw new YamlException("it ends too early");
        _last = next.End;
        if (Refusal(next, depth) is { } refusal)
        {
            problems.Add(refusal);
            return null;
        }

        return next switch
        {
            Scalar => ReadScalar(events.Consume<Scalar>()),
            SequenceStart => ReadSequence(events, depth),
            MappingStart => ReadMapping(events, depth),
            _ => throw new YamlException(next.Start, next.End, "a value is expected"),
        };
    }

    private Diagnostic? Refusal(ParsingEvent next, int depth)
    {
        var span = places.Span(next.Start, next.End);
        return next switch
        {
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } =>
                FrontMatterProblems.NotAllowed(span, "an anchor or alias (& or *)"),
            NodeEvent { Tag.IsEmpty: false } => FrontMatterProblems.NotAllowed(span, "a tag (!)"),
            _ when depth > MostLevels => FrontMatterProblems.TooDeep(span, MostLevels),
            _ when ++_values > MostValues => FrontMatterProblems.TooMany(span, MostValues),
            _ => null,
        };
    }

    private FrontMatterNode.Scalar ReadScalar(Scalar scalar)
    {
        var span = places.Span(scalar.Start, scalar.End);
        // Quoted values begin one character later; text folded over lines or with escapes is found at neither place.
        var contentStart = StandsAt(span.Start, scalar.Value) ? span.Start
            : StandsAt(span.Start + 1, scalar.Value) ? span.Start + 1
            : -1;
        return new FrontMatterNode.Scalar(scalar.Value, contentStart, span);
    }

    private bool StandsAt(int offset, string value) =>
        offset <= places.Source.Text.Length
        && string.CompareOrdinal(places.Source.Text, offset, value, 0, value.Length) == 0;

    private FrontMatterNode.Sequence? ReadSequence(Parser events, int depth)
    {
        var start = events.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<FrontMatterNode>();
        while (events.Current is not SequenceEnd)
        {
            if (ReadNode(events, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var end = events.Consume<SequenceEnd>();
        var span = Trim(places.Span(start.Start, end.End), items.Count == 0 ? default : items[^1].Span);
        return new FrontMatterNode.Sequence(items.ToImmutable(), span);
    }

    private FrontMatterNode.Mapping? ReadMapping(Parser events, int depth)
    {
        var start = events.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (events.Current is not MappingEnd)
        {
            if (ReadNode(events, depth + 1) is not { } key || !IsUsable(key))
            {
                return null;
            }

            if (ReadNode(events, depth + 1) is not { } value)
            {
                return null;
            }

            AddEntry(entries, first, (FrontMatterNode.Scalar)key, value);
        }

        var end = events.Consume<MappingEnd>();
        var span = Trim(places.Span(start.Start, end.End), entries.Count == 0 ? default : entries[^1].Value.Span);
        return new FrontMatterNode.Mapping(entries.ToImmutable(), span);
    }

    private bool IsUsable(FrontMatterNode key)
    {
        switch (key)
        {
            case FrontMatterNode.Scalar { Value: "<<" }:
                problems.Add(FrontMatterProblems.NotAllowed(key.Span, "a merge key (<<)"));
                return false;
            case FrontMatterNode.Scalar:
                return true;
            default:
                problems.Add(FrontMatterProblems.NotAllowed(key.Span, "a list or mapping as a key"));
                return false;
        }
    }

    private void AddEntry(
        ImmutableArray<FrontMatterEntry>.Builder entries,
        Dictionary<string, SourceSpan> first,
        FrontMatterNode.Scalar key,
        FrontMatterNode value)
    {
        if (!first.TryAdd(key.Value, key.Span))
        {
            problems.Add(FrontMatterProblems.DuplicateKey(key.Span, key.Value, first[key.Value]));
            return;
        }

        entries.Add(new FrontMatterEntry(key.Value, key.Span, value));
    }

    /// <summary>Block collections end, for YAML, where the next thing begins; for people, where their last value ends.</summary>
    private static SourceSpan Trim(SourceSpan whole, SourceSpan last) =>
        last.IsNone || whole.Text.TrimEnd() is [.., ']' or '}']
            ? whole with { Length = whole.Text.TrimEnd().Length }
            : whole with { Length = Math.Max(last.End - whole.Start, 0) };
}
