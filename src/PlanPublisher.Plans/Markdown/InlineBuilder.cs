using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Collects inlines; texts that follow each other become one.</summary>
internal sealed class InlineBuilder
{
    private readonly List<Inline> _inlines = [];

    public void Add(Inline inline) => _inlines.Add(inline);

    public void AddText(string text, SourceSpan span)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_inlines is [.., Inline.Text before])
        {
            _inlines[^1] = new Inline.Text(before.Value + text, before.Span.Through(span));
            return;
        }

        _inlines.Add(new Inline.Text(text, span));
    }

    public ImmutableArray<Inline> ToImmutable() => [.. _inlines];
}
