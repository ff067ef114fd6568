using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Collects inlines; texts that follow each other become one.</summary>
internal sealed class InlineBuilder
{
    private readonly List<Inline> _inlines = [];
    private readonly StringBuilder _text = new();
    private SourceSpan _textSpan;

    public void Add(Inline inline)
    {
        CloseText();
        _inlines.Add(inline);
    }

    public void AddText(string text, SourceSpan span)
    {
        if (text.Length == 0)
        {
            return;
        }

        _textSpan = _text.Length == 0 ? span : _textSpan.Through(span);
        _text.Append(text);
    }

    public ImmutableArray<Inline> ToImmutable()
    {
        CloseText();
        return [.. _inlines];
    }

    private void CloseText()
    {
        if (_text.Length > 0)
        {
            _inlines.Add(new Inline.Text(_text.ToString(), _textSpan));
            _text.Clear();
        }
    }
}
